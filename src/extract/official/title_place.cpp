// Countries and places behind a title: "Tổng thống Pháp", "Đại sứ Pháp tại Việt Nam", "Chủ tịch xã A,
// huyện B, tỉnh C", "Thị trưởng Rotterdam".  See title.h.

#include "extract/official/title.h"

namespace vie {
namespace {

constexpr uint32_t kMaxForeignPlace = 3;  // words of a foreign city or province

}  // namespace

bool TitleGrammar::country(const View& view, const TitleWord& word, TitleItem& item) const {
  if (!word.place && !word.host && !word.portfolio && !word.field && !word.org) return false;
  const PlaceGrammar& places = organisations_.places();
  Place found = places.country(view.document, view.hits, item.last);
  bool taken = false;
  if (const PhraseHit* land = found || !(word.sole || word.standing == Standing::kAbroad)
                                   ? nullptr
                                   : view.at(item.last, words_.city);
      land != nullptr && view.follows(land->last) && view.document[land->last].capital()) {
    found = {land->last, words_.id(*land), {}, 1, false};  // "Thủ tướng Tatarstan Ivan Novak"
  }
  // "Tổng thống Uzebekistan Shavkat Rashidov": a name's worth of words behind it.
  const auto capital = [&](uint32_t at) {
    return view.follows(at) && view.document[at].is_word() && view.document[at].capital();
  };
  if (!found && word.place && !word.weak() && capital(item.last + 1) && capital(item.last + 2)) {
    found = places.misspelled(view.document, item.last);
  }
  if (found && places.place(view.document, view.hits, item.last).last > found.last) return false;
  if (found) {
    // "Chủ tịch Đức": a weak title before a given name, unless a name follows.
    const bool name_follows = view.follows(found.last) && view.document[found.last].capital();
    const bool given = word.weak() && word.standing != Standing::kAbroad;
    if (found.ambiguous && given && !name_follows) return false;
    item.last = found.last;
    item.office = true;
    item.position.country = found.country;
    item.position.of_country = taken = true;
  }
  if (word.host) {
    if (const PhraseHit* preposition = view.at(item.last, organisations_.seat_words())) {
      const Place host = places.country(view.document, view.hits, preposition->last);
      if (host) {
        item.last = host.last;
        item.office = taken = true;
      } else if (const PhraseHit* city = view.at(preposition->last, words_.city)) {
        item.last = city->last;  // a consul's
        item.office = taken = true;
      } else if (const OrganisationCandidate org = organisations_.parse(
                     view.document, view.hits, preposition->last, view.strings);
                 org.last != 0) {
        item.last = org.last;
        item.office = taken = true;
      }
    }
  }
  return taken;
}

bool TitleGrammar::place(const View& view, const TitleWord& word, bool behind_name,
                         TitleItem& item) const {
  if (!word.place && !word.org) return false;
  const PlaceGrammar& places = organisations_.places();
  uint32_t at = item.last;
  if (const PhraseHit* seat = view.at(at, words_.seat)) at = seat->last;
  Place found = places.place(view.document, view.hits, at);
  if (found && (found.ambiguous || organisations_.head_goes_on(view.hits, at, found.last))) {
    return false;
  }
  if (!found && at == item.last && item.last == item.position.role.last &&
      item.position.org.empty() && item.last > item.position.role.first + 1) {
    // "Chủ tịch xã" + "xã Tân Lập": the type word may be the title's last.
    // But not the "bang" of "liên bang".
    const PhraseHit* field = view.hits.phrase_at(item.last - 2, words_.field);
    if (field == nullptr || field->last != item.last) {
      found = places.place(view.document, view.hits, item.last - 1);
    }
    if (found.last <= item.last) found = {};
  }
  if (found) {
    item.last = found.last;
    item.office = item.placed = true;
    if (item.position.country.empty()) {
      item.position.country = found.province.empty() ? found.country : kHome;
    }
    // "xã A, huyện B, tỉnh C", "huyện A (tỉnh B)"
    for (Place smaller = found; smaller.level > 1;) {
      const char mark = view.mark(item.last);
      if (mark != ',' && mark != '(') break;
      const Place larger = places.place(view.document, view.hits, item.last + 1);
      const bool named = larger && (view.document[larger.last - 1].capital() ||
                                    view.document[larger.last - 1].is_number());
      if (!named || larger.level >= smaller.level) break;
      if (mark == '(' && view.mark(larger.last) != ')') break;
      item.last = mark == '(' ? larger.last + 1 : larger.last;
      smaller = larger;
    }
    return true;
  }
  if (!word.seat || !view.follows(at) || !view.document[at].capital()) return false;
  // "Thị trưởng Rotterdam": a foreign place has no word that tells it from a name, but behind the
  // bearer's name no other follows, and one word alone is no name before it.
  uint32_t last = 0;
  if (const PhraseHit* city = view.hits.phrase_at(at, words_.city)) {
    last = city->last;
    item.position.country = words_.id(*city);
  } else {
    const uint32_t end = places.proper_name(view.document, view.hits, at, kMaxForeignPlace);
    // Not the "Mc" of a name.
    const bool glued = end < view.size() && view.document[end].is_word() &&
                       view.document[end].gap == Gap::kNone;
    if ((behind_name || end == at + 1) && !glued) last = end;
  }
  if (last <= at) return false;
  item.last = last;
  item.office = true;
  return true;
}

}  // namespace vie
