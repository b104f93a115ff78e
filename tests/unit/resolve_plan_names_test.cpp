#include "resolve/plan/names.h"

#include <doctest/doctest.h>

#include <string>

#include "reading.h"

namespace vie::plan {
namespace {

const NameFinder& names() {
  static const NameFinder finder(Sources::builtin().engine.lexicons);
  return finder;
}

// The name that ends with the text, and the one that begins it.
std::string ending(std::string_view text) {
  const Reading reading(text);
  const uint32_t end = reading.document.size();
  return reading.text(names().before(reading.document, reading.hits, reading.candidates, end), end);
}

std::string beginning(std::string_view text) {
  const Reading reading(text);
  return reading.text(0, names().at(reading.document, reading.hits, reading.candidates, 0));
}

TEST_CASE("names: capitals, and the noun of a body before them") {
  CHECK(ending("Hôm qua, hãng hàng không Velmora") == "hãng hàng không Velmora");
  CHECK(ending("Sau đó KTX") == "KTX");
  CHECK(ending("Velmora và MoniFone") == "MoniFone");
  CHECK(beginning("Tập đoàn Sao Khuê ký hợp đồng") == "Tập đoàn Sao Khuê");
  CHECK(ending("Việt Nam và Liên minh Kinh tế Á - Âu") == "Liên minh Kinh tế Á - Âu");
  CHECK(beginning("Sao Khuê & Velmora ký hợp đồng") == "Sao Khuê & Velmora");
}

TEST_CASE("names: a conjunction and small words inside the name of a body") {
  CHECK(ending("Hôm qua, ngân hàng TMCP Đầu tư và Phát triển Sao Khuê") ==
        "ngân hàng TMCP Đầu tư và Phát triển Sao Khuê");
  CHECK(beginning("Công ty Xây dựng và Thương mại Sao Khuê ký hợp đồng") ==
        "Công ty Xây dựng và Thương mại Sao Khuê");
  CHECK(ending("Sao Mai và học viện hàng không Velmora") == "học viện hàng không Velmora");
  CHECK(ending("Công ty Sao Mai và Tập đoàn Velmora") == "Tập đoàn Velmora");
}

TEST_CASE("names: what is none") {
  CHECK(ending("Hôm qua").empty());
  CHECK(ending("Theo quyết định 12/QĐ-UBND").empty());
  CHECK(beginning("doanh nghiệp ký hợp đồng").empty());
  CHECK(beginning("Khi").empty());
}

TEST_CASE("names: without data there are but capitals") {
  const EngineSources empty;
  const NameFinder finder(empty.lexicons);
  Document document;
  document.assign("hai bên", empty.vocabulary);
  const Hits hits;
  CHECK(finder.at(document, hits, Candidates(), 0) == 0);
}

}  // namespace
}  // namespace vie::plan
