// What is known of a document besides its text.

#ifndef VIE_RESOLVE_CONTEXT_H
#define VIE_RESOLVE_CONTEXT_H

#include "vie/vie.h"

namespace vie {

struct Context {
  vie_date published{};  // as the caller gave it; year 0: not given
};

}  // namespace vie

#endif  // VIE_RESOLVE_CONTEXT_H
