// The papers that articles say were signed, as CSV:
//
//     signed_plans_csv article.txt ... > plans.csv

#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include <vie/vie.hpp>

namespace {

// A cell, in quotes if it must be (RFC 4180).
std::string cell(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

// All values of a field in one cell.
std::string joined(const vie::Record& record, uint32_t field) {
  std::string out;
  for (const vie::Value& value : record.all(field)) {
    if (!out.empty()) out += "; ";
    out += value.text();
  }
  return cell(out);
}

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(std::string("cannot read ") + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) try {
  const vie::Engine engine;
  const vie::Options only_plans = vie::Options().kinds({VIE_KIND_PLAN});
  vie::Result result;
  std::cout << "file,type,year,signed_on,title,parties,signatories\n";
  for (int i = 1; i < argc; ++i) {
    engine.extract(read_file(argv[i]), result, only_plans);
    for (const vie::Record& plan : result) {
      if (plan.kind != VIE_KIND_PLAN || plan.str(VIE_FIELD_STATUS) != "signed") continue;
      std::cout << cell(argv[i]) << "," << cell(plan.str(VIE_FIELD_DOC_TYPE)) << ","
                << cell(plan.str(VIE_FIELD_YEAR)) << ","
                << cell(plan.str(VIE_FIELD_SIGNED_ON)) << ","
                << cell(plan.str(VIE_FIELD_TITLE)) << "," << joined(plan, VIE_FIELD_PARTY) << ","
                << joined(plan, VIE_FIELD_SIGNATORY) << "\n";
    }
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << "\n";
  return 1;
}
