// data/lexicon/org.tsv, org_head.tsv and province.tsv: every office is found in sentences of its
// own, before and behind the name of one who speaks for it.

#include <doctest/doctest.h>

#include <string>

#include "lexicon_sentences.h"

namespace vie {
namespace {

constexpr std::string_view kNobody[] = {"company", "bank", "sport", "lawyers"};

bool makes_nobody_official(std::string_view kind) {
  for (const std::string_view of_nobody : kNobody) {
    if (kind == of_nobody) return true;
  }
  return false;
}

// The posts of one who speaks for an office, told behind and before the name.
struct Spoken {
  ReadPosition behind, before;
};

Spoken speaker_of(SentenceReader& reader, const std::string& office, const std::string& name) {
  const std::string title = "Người phát ngôn " + office;
  return {
      reader.person("Ông " + name + ", " + title + ", nói.", name).position("gov-nguoi-phat-ngon"),
      reader.person(title + " " + name + " nói.", name).position("gov-nguoi-phat-ngon")};
}

// What makes an office of a word that only begins its name.
std::string rest_of_name(const std::string& head, const Attributes& attributes) {
  if (attributes.has("host")) return head + " Pháp tại Việt Nam";
  std::string out = head;
  if (attributes.get("needs") == "topic") out += " Y tế";
  const bool of_states = attributes.get("country") != "VN" &&
                         std::stoi(std::string(attributes.get("level"))) <= 2;
  return out + (of_states ? " Pháp" : " tỉnh Sơn La");
}

}  // namespace

TEST_CASE("offices: each name and abbreviation has its code") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("org", [&](const std::string& surface, const Attributes& org) {
    const std::string_view id = org.get("id");
    if (id == "ammtc" || id == "admm") return;  // conferences, which have no posts
    ++count;
    INFO(surface);
    const bool home = org.get("country").empty() || org.get("country") == "VN";
    const std::string name = home ? "Nguyễn Văn Minh" : "Marc Delon";
    const auto [behind, before] = speaker_of(reader, surface, name);
    if (makes_nobody_official(org.get("kind"))) {
      CHECK(behind.text.empty());
      CHECK(before.text.empty());
      return;
    }
    CHECK(behind.org == surface);
    CHECK(behind.org_code == id);
    CHECK(before.org == surface);
    CHECK(before.org_code == id);
  });
  CHECK(count > 700);
}

TEST_CASE("offices: each word that begins names of offices") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("org.head", [&](const std::string& surface, const Attributes& head) {
    ++count;
    const std::string office = rest_of_name(surface, head);
    INFO(office);
    const std::string name = office.ends_with("Sơn La") ? "Nguyễn Văn Minh" : "Marc Delon";
    const auto [behind, before] = speaker_of(reader, office, name);
    const bool official = !makes_nobody_official(head.get("kind"));
    CHECK(behind.org == (official ? office : ""));
    CHECK(before.org == (official ? office : ""));
  });
  CHECK(count > 250);
}

TEST_CASE("offices: those of provinces have the codes of these") {
  static constexpr std::pair<const char*, const char*> kOffices[] = {
      {"Công an", "ca"}, {"UBND", "ubnd"}, {"HĐND", "hdnd"},   {"TAND", "tand"},
      {"VKSND", "vksnd"}, {"MTTQ", "vff"}, {"Đoàn ĐBQH", "ddbqh"}};
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("province", [&](const std::string& surface, const Attributes& province) {
    if (surface == "cố đô Huế") return;  // a by-name, of no office
    const bool typed = surface.starts_with("T.P ");
    ++count;
    for (const auto& [office, code] : kOffices) {
      for (const char* type : {"tỉnh ", "TP ", ""}) {
        if (*type == '\0' ? province.has("ambiguous") : typed) continue;
        const std::string whole = std::string(office) + " " + type + surface;
        INFO(whole);
        const std::string id = std::string(code) + "-" + std::string(province.get("id"));
        const auto [behind, before] = speaker_of(reader, whole, "Nguyễn Văn Minh");
        CHECK(behind.org == whole);
        CHECK(behind.org_code == id);
        CHECK(before.org == whole);
        CHECK(before.org_code == id);
      }
    }
  });
  CHECK(count > 85);
}

}  // namespace vie
