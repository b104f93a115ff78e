// Building the engine, see setup.h.  The library's messages name the file, line and column of a
// mistake already; what is added here is which exit code it deserves.

#include "setup.h"

#include <new>

#include "failure.h"

namespace vie_cli {
namespace {

ExitCode code_of(vie_status status) {
  switch (status) {
    case VIE_E_SYNTAX:
    case VIE_E_PATTERN:
    case VIE_E_UTF8:
    case VIE_E_TOO_LARGE: return kBadSource;
    case VIE_E_NOT_FOUND:
    case VIE_E_IO: return kIo;
    default: return kInternal;
  }
}

template <class Call>
void check(Call&& call) {
  vie_error error = {};
  if (const vie_status status = call(&error); status != VIE_OK) {
    throw Failure(code_of(status), error.message);
  }
}

}  // namespace

EngineHandle build_engine(const Options& options) {
  const BuilderHandle builder(vie_builder_new());
  if (!builder) throw std::bad_alloc();
  check([&](vie_error* e) { return vie_builder_add_defaults(builder.get(), e); });
  for (const std::string& file : options.add) {
    check([&](vie_error* e) { return vie_builder_add_file(builder.get(), file.c_str(), e); });
  }
  for (const std::string& name : options.disable) {
    vie_error error = {};
    if (vie_builder_disable(builder.get(), name.c_str(), &error) != VIE_OK) {
      throw Failure(kUsage, std::string("vie: --disable: ") + error.message);
    }
  }
  vie_engine* engine = nullptr;
  check([&](vie_error* e) { return vie_builder_build(builder.get(), &engine, e); });
  return EngineHandle(engine);
}

std::vector<uint32_t> kind_ids(const vie_engine& engine, const Options& options) {
  std::vector<uint32_t> ids;
  for (const std::string& name : options.kinds) {
    const uint32_t id = vie_kind_id(&engine, name.c_str());
    if (id == 0) throw Failure(kUsage, "vie: --kinds: there is no kind \"" + name + "\"");
    ids.push_back(id);
  }
  return ids;
}

}  // namespace vie_cli
