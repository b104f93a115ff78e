// The class of a general title that is named without its office: "Viện trưởng Trần Văn A" is of the
// judiciary where the text told before that A is "Viện trưởng VKSND tỉnh Sơn La".

#ifndef VIE_RESOLVE_OFFICIAL_CLASSES_H
#define VIE_RESOLVE_OFFICIAL_CLASSES_H

#include "record/candidates.h"
#include "text/document.h"

namespace vie {

/// Gives general titles without an office the class that the same title of the same person has with
/// one, within a bounded number of mentions before.  Persons must be known.
void class_general_titles(const Document& document, Candidates& candidates);

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIAL_CLASSES_H
