// Heads of a department of a hospital or school: "Trưởng khoa Nội tiết - Đái tháo đường, Bệnh viện Hoa
// Mai".  What a department is named after is too various for a lexicon; it goes on to the name of the
// hospital or school, which must follow, for without it the title says nothing of a public office.
// See title.h.

#include "extract/official/title.h"

namespace vie {
namespace {

constexpr uint8_t kDepartmentLevel = 5;  // of "Khoa" and what is smaller
constexpr uint32_t kMaxField = 16;  // tokens of what a department is named after

// Kinds of offices that have departments.
bool has_departments(std::string_view kind) {
  return kind == "institution" || kind == "academy" || kind == "school";
}

}  // namespace

// The hospital or school of a department that ends at a token: where it begins, or 0.
uint32_t TitleGrammar::whose_department(const View& view, uint32_t token) const {
  // ", Bệnh viện ...", "- Trường ...", "(Bệnh viện ...)", "của Viện ..."
  const char mark = view.mark(token);
  const PhraseHit* of = view.at(token, words_.owner);
  if (of == nullptr) of = view.at(token, organisations_.seat_words());
  if (of != nullptr) return of->last;
  return mark == ',' || mark == '(' || mark == '-' || view.dash(token) ? token + 1 : token;
}

// The hospital or school at a token, or a company; its `last` is 0 if there is none.
OrganisationCandidate TitleGrammar::with_departments(const View& view, uint32_t token) const {
  if (!view.follows(token)) return {};
  const OrganisationCandidate office =
      organisations_.parse(view.document, view.hits, token, view.strings);
  // "Khoa Xây dựng" is a department itself.
  const bool larger = private_office(office.kind) ||
                      (has_departments(office.kind) && office.level < kDepartmentLevel);
  return larger ? office : OrganisationCandidate{};
}

void TitleGrammar::department(const View& view, TitleItem& item) const {
  const uint32_t begin = item.last;
  for (uint32_t at = begin; at < begin + kMaxField && view.follows(at); ++at) {
    const char mark = view.mark(at);
    const uint32_t next = at > begin ? whose_department(view, at) : at;
    const OrganisationCandidate office = with_departments(view, next);
    if (at > begin && office.last != 0 && (mark != '(' || view.mark(office.last) == ')')) {
      const uint32_t first = item.position.role.last - 1;
      take_office(office, item);
      if (mark == '(') item.last = office.last + 1;
      item.position.org = {first, item.last};
      return;
    }
    item.last = at;  // so far the field
    const PhraseHit* title = next > at ? view.at(next, words_.title) : nullptr;
    if (title != nullptr && with_departments(view, title->last).last != 0) {
      // "Trưởng khoa Nhi, Phó Giám đốc Bệnh viện Hoa Mai"
      item.office = true;
      item.position.org = {item.position.role.last - 1, at};
      item.position.org_kind = "institution";
      return;
    }
    if (const PhraseHit* ward = view.at(at, words_.ward)) {
      at = ward->last - 1;
      continue;
    }
    if (next > at && mark != '-' && !view.dash(at) && mark != ',') return;  // of something else
    if (next > at) {
      // "Hô hấp - Dị ứng", "Ngoại, Sản": behind a comma only a capital goes on.
      const bool more = view.follows(next) && view.document[next].is_word() &&
                        view.hits.phrase_at(next, words_.title) == nullptr &&
                        (view.document[next].capital() || mark != ',');
      if (!more || at == begin) return;
      continue;
    }
    if (ends_field(view, at, at == begin)) return;
  }
}

// Whether a word belongs to no department's field: a verb, a title, a person.
bool TitleGrammar::ends_field(const View& view, uint32_t token, bool first) const {
  const Token& word = view.document[token];
  const char mark = view.mark(token);
  if (view.at(token, words_.both) != nullptr || mark == '&' || mark == '/') return false;
  if ((!word.is_word() && !word.is_number()) || (word.starts_sentence && !first)) return true;
  if (view.hits.phrase_at(token, words_.title) != nullptr) return true;
  if (!word.capital() && view.hits.phrase_at(token, words_.after) != nullptr) return true;
  const PhraseHit* respect = view.hits.phrase_at(token, words_.honorific);
  return (respect != nullptr && view.follows(respect->last) &&
          view.document[respect->last].capital()) ||
         organisations_.places().full_name(view.document, view.hits, token);
}

}  // namespace vie
