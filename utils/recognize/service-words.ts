/** Words that describe services and diagnoses. */
export const SERVICE_WORDS =
  /\b(?:psytx|therapy|tx|counsel\w*|eval(?:uation)?|assessment|psych\w*|session|office visits?|office o\/p|outpatient|telehealth|crisis|iop|php|partial hospital\w*|detox\w*|residential|individual|family|group|testing|neuropsych\w*|intake|med(?:ication)? (?:mgmt|management|check)|interactive complexity|diagnostic|behavior\w*|adaptive|treatment|screening|ca[sr]e management|prolonged|community|peer|rehab\w*|skills|\d\d\s?min(?:utes)?|disorder|depress\w*|anxiety|bipolar|adjustment|adhd|ptsd|recurrent|unspecified|moderate|venipuncture|metabolic|panel|cmp|bmp|cbc|tsh|lipids?|lab (?:order|work|draw)|blood draw|injection|drug test|follow-?up|f\/?u|new p(?:atien)?ts?|tms|ect|est(?:ablished)? p(?:atien)?ts?|visit)\b/gi;
/** One of them. */
export const SERVICE_WORD = new RegExp(SERVICE_WORDS.source, 'i');
