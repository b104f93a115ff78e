// What stands between exceptions and the C callers.

#ifndef VIE_GUARD_H
#define VIE_GUARD_H

#include <exception>
#include <new>
#include <string_view>

#include "base/failure.h"
#include "vie/vie.h"

namespace vie {

/// Fills `error` if there is one, and returns its status.  A message that is too long is cut at a
/// character's border.
vie_status report(vie_error* error, vie_status status, std::string_view message,
                  const Position& position = {}) noexcept;

/// Runs `body`; whatever it throws becomes a status.
template <class Body>
vie_status guard(vie_error* error, Body&& body) noexcept {
  try {
    body();
    return VIE_OK;
  } catch (const Failure& failure) {
    return report(error, failure.status(), failure.message(), failure.position());
  } catch (const std::bad_alloc&) {
    return report(error, VIE_E_NO_MEMORY, "out of memory");
  } catch (const std::exception& other) {
    return report(error, VIE_E_INTERNAL, other.what());
  } catch (...) {
    return report(error, VIE_E_INTERNAL, "unknown exception");
  }
}

}  // namespace vie

#endif  // VIE_GUARD_H
