// Sentences made from the lexicons that are built in: every way of writing an entry, as it stands
// in data/, and what is read of a person in a sentence.  A lexicon can be right in itself and yet
// fail in a text, for its words meet names, places and other entries there.

#ifndef VIE_TESTS_UNIT_LEXICON_SENTENCES_H
#define VIE_TESTS_UNIT_LEXICON_SENTENCES_H

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "engine/builder.h"
#include "engine/builtin_data.h"
#include "engine/engine.h"
#include "match/attributes.h"
#include "match/source.h"

namespace vie {

/// Calls each(surface, attributes) for every way of writing of every entry of a built-in lexicon.
template <class Each>
void for_each_surface(std::string_view lexicon, Each&& each) {
  constexpr std::string_view kHead = "lexicon ";
  for (const BuiltinSource& source : builtin_sources()) {
    SourceReader reader(source.name, source.text);
    bool wanted = false;
    while (reader.next()) {
      std::string_view rest = reader.line();
      if (rest.starts_with(kHead)) {
        wanted = trim(rest.substr(kHead.size())) == lexicon;
      } else if (wanted && !Lexicons::is_directive(rest) && !rest.starts_with("rule ")) {
        std::string_view surfaces = take_until(rest, '\t');
        const Attributes attributes = Attributes::parse(rest, reader);
        while (!surfaces.empty()) each(std::string(take_until(surfaces, '|')), attributes);
      }
    }
  }
}

/// A position that was read of somebody.
struct ReadPosition {
  std::string text, role_code, org, org_code, country;
};

/// What a text says of one person.
struct ReadPerson {
  bool found = false;
  std::string rank_code, honorific;
  std::vector<ReadPosition> positions;

  /// The position whose title has a code, with everything that is empty if there is none.
  ReadPosition position(std::string_view role_code) const {
    for (const ReadPosition& position : positions) {
      if (position.role_code == role_code) return position;
    }
    return {};
  }
};

/// Reads sentences with everything that is built in.
class SentenceReader {
 public:
  SentenceReader() {
    Builder builder;
    builder.add_defaults();
    engine_ = builder.build();
  }

  /// The first official of a name.
  ReadPerson person(const std::string& text, std::string_view name) {
    table_.clear();
    engine_->extract(text, 0, {}, workspace_, table_);
    ReadPerson person;
    size_t number = 0;
    for (; number < table_.records().size(); ++number) {
      const vie_record& record = table_.records()[number];
      person.found = record.kind == VIE_KIND_OFFICIAL && value(record, VIE_FIELD_NAME) == name;
      if (person.found) break;
    }
    if (!person.found) return person;
    person.rank_code = value(table_.records()[number], VIE_FIELD_RANK_CODE);
    person.honorific = value(table_.records()[number], VIE_FIELD_HONORIFIC);
    for (const vie_record& part : table_.records()) {
      if (part.parent != number) continue;
      person.positions.push_back({text.substr(part.span.begin, part.span.end - part.span.begin),
                                  value(part, VIE_FIELD_ROLE_CODE), value(part, VIE_FIELD_ORG),
                                  value(part, VIE_FIELD_ORG_CODE), value(part, VIE_FIELD_COUNTRY)});
    }
    return person;
  }

 private:
  std::string value(const vie_record& record, uint32_t field) const {
    for (size_t i = 0; i < record.value_count; ++i) {
      const vie_value& value = table_.values()[record.first_value + i];
      if (value.field == field) return {value.str.data, value.str.size};
    }
    return {};
  }

  std::shared_ptr<const Engine> engine_;
  Workspace workspace_;
  Table table_;
};

}  // namespace vie

#endif  // VIE_TESTS_UNIT_LEXICON_SENTENCES_H
