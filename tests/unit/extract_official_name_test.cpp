#include "extract/official/name.h"

#include <doctest/doctest.h>

#include <string>

#include "reading.h"

namespace vie {
namespace {

std::string name(std::string_view text, Led led = Led::kByTitle) {
  Reading reading(text);
  const Lexicons& lexicons = Sources::builtin().engine.lexicons;
  const OfficialWords words(lexicons);
  const OrganisationGrammar organisations(lexicons);
  const NameGrammar grammar(words, organisations);
  const ShortForms none;
  const View view{reading.document, reading.hits, reading.candidates.strings, none};
  const PersonName found = grammar.parse(view, 0, led);
  return found ? reading.text(found.first, found.last) : "none";
}

}  // namespace

TEST_CASE("names of Vietnam") {
  CHECK(name("Lê Quang Vỹ nói") == "Lê Quang Vỹ");
  CHECK(name("Trần Thị Thu Lan, Giám đốc") == "Trần Thị Thu Lan");
  CHECK(name("Vỹ nói") == "Vỹ");
  CHECK(name("Vỹ nói", Led::kNo) == "none");
}

TEST_CASE("foreign names") {
  CHECK(name("Michael D. Hobbes và") == "Michael D. Hobbes");
  CHECK(name("Abdul bin Rashid thăm") == "Abdul bin Rashid");
  CHECK(name("Park Min-jun hội đàm") == "Park Min-jun");
  CHECK(name("McAllen đến") == "McAllen");
  CHECK(name("Ramiro de los Santos thăm") == "Ramiro de los Santos");
  CHECK(name("Dato' Rahman Bin Ali nói") == "Dato' Rahman Bin Ali");
  CHECK(name("Rếch Tin-lơ-xơn nói") == "Rếch Tin-lơ-xơn");
  CHECK(name("VOV College mở") == "none");
  CHECK(name("Pê-đrô Al-va-rết thăm") == "Pê-đrô Al-va-rết");
}

TEST_CASE("names end before what begins something else") {
  CHECK(name("Lê Quang Vỹ Sau hội đàm") == "Lê Quang Vỹ");
  CHECK(name("Lê Văn Theo nói") == "Lê Văn Theo");
  CHECK(name("Lê Văn An. Ông nói") == "Lê Văn An");
  CHECK(name("Lê Quang VỹTheo") == "Lê Quang Vỹ");
  CHECK(name("LÊ QUANG VỸ THĂM LÀO") == "LÊ QUANG VỸ");
  CHECK(name("Lê Quang Vỹ Bộ trưởng") == "Lê Quang Vỹ");
}

TEST_CASE("places, offices and abbreviations are no names") {
  CHECK(name("Hà Nội họp") == "none");
  CHECK(name("Quốc hội họp") == "none");
  CHECK(name("FIFA họp") == "none");
  CHECK(name("Kiểm tra số 8") == "none");
}

}  // namespace vie
