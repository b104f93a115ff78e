// Reading lexicons, see lexicon.h.  A surface is cut into tokens by the same code as a text, so that
// whatever a text may hold (dots, commas, digits) may stand in a phrase.

#include "match/lexicon.h"

#include "base/memory.h"
#include "base/strings.h"
#include "text/unicode.h"

namespace vie {
namespace {

constexpr std::string_view kHeading = "lexicon";

// Whether a line is one of a keyword, and no phrase that begins like it.
bool is_line_of(std::string_view keyword, std::string_view line) {
  return line.starts_with(keyword) && line.size() > keyword.size() &&
         is_ascii_space(line[keyword.size()]) && line.find('\t', keyword.size() + 1) == line.npos;
}

bool is_heading(std::string_view line) {
  return is_line_of(kHeading, line) && line.find('=') == std::string_view::npos;
}

bool is_keys(std::string_view line) { return is_line_of(Keys::kKeyword, line); }

// The name on a "lexicon" line.
std::string_view read_heading(const SourceReader& reader) {
  const std::string_view name = trim(reader.line().substr(kHeading.size()));
  if (name.empty() || name.find_first_of(" \t|") != std::string_view::npos) {
    reader.fail(name, "expected one name after \"lexicon\"");
  }
  return name;
}

std::string owner(std::string_view lexicon) { return "lexicon " + std::string(lexicon); }

void declare_keys(std::string_view lexicon, const SourceReader& reader, Keys& keys) {
  if (lexicon.empty()) reader.fail("expected a line \"lexicon NAME\" before its keys");
  keys.declare(owner(lexicon), reader.line().substr(Keys::kKeyword.size()), reader);
}

// The beginning of rules, which would go for phrases here, and nobody would hear of it.
bool begins_rules(std::string_view line) {
  for (const std::string_view word : {"slot", "rule"}) {
    if (is_line_of(word, line)) return line.find('=') == std::string_view::npos;
  }
  return false;
}

CaseRule case_rule(const Attributes& attributes, const SourceReader& reader) {
  const std::string_view name = attributes.get("case");
  if (name.empty() || name == "any") return CaseRule::kAny;
  if (name == "capital") return CaseRule::kCapital;
  if (name == "first") return CaseRule::kFirst;
  if (name == "upper") return CaseRule::kUpper;
  if (name == "lower") return CaseRule::kLower;
  reader.fail("expected case=any, capital, first, upper or lower, found " + std::string(name));
}

}  // namespace

void Lexicons::read(SourceReader& reader, Keys& keys) {
  std::string_view current;
  std::string current_owner;
  while (reader.next()) {
    const std::string_view line = reader.line();
    if (is_heading(line)) {
      current = read_heading(reader);
      current_owner = owner(current);
      intern(current, reader);
      continue;
    }
    if (is_keys(line)) {
      declare_keys(current, reader, keys);
      continue;
    }
    if (current.empty()) reader.fail("expected a line \"lexicon NAME\" before the first entry");
    if (begins_rules(line)) {
      reader.fail("expected a phrase: slots and rules go into a file of their own");
    }
    std::string_view rest = line;
    const std::string_view surfaces = take_until(rest, '\t');
    const std::string_view attributes = take_until(rest, '\t');
    if (!trim(rest).empty()) reader.fail(rest, "expected at most one tab, before the attributes");
    keys.check(current_owner, attributes, reader);
    add(current, surfaces, Attributes::parse(attributes, reader), reader);
  }
}

bool Lexicons::is_directive(std::string_view line) { return is_heading(line) || is_keys(line); }

void Lexicons::read_keys(SourceReader& reader, Keys& keys) {
  std::string_view current;
  while (reader.next()) {
    if (is_heading(reader.line())) {
      current = read_heading(reader);
    } else if (is_keys(reader.line())) {
      declare_keys(current, reader, keys);
    }
  }
}

EntryId Lexicons::add(std::string_view lexicon, std::string_view surfaces, Attributes attributes,
                      const SourceReader& reader) {
  if (trim(surfaces).empty()) reader.fail("expected a phrase before the attributes");
  const auto id = static_cast<EntryId>(entries_.size());
  Entry entry;
  entry.lexicon = intern(lexicon, reader);
  entry.case_rule = case_rule(attributes, reader);
  entry.attributes = std::move(attributes);
  for_each_part(surfaces, '|', [&](std::string_view part) {
    part = trim(part);
    scratch_.assign(part, vocabulary_);
    // Of soft hyphens, say, nothing is left.
    if (scratch_.size() == 0) reader.fail(part, "expected a phrase, found nothing");
    if (scratch_.size() > kMaxTokens) {
      reader.fail(part, "a phrase of more than 255 words, numbers and marks");
    }
    if (entry.surface.empty()) entry.surface = to_nfc(part);
    phrases_.push_back({static_cast<uint32_t>(symbols_.size()),
                        static_cast<uint8_t>(scratch_.size()), scratch_[0].is_word(), id});
    for (const Token& token : scratch_.tokens()) {
      symbols_.push_back(token.symbol != kUnknown ? token.symbol
                                                  : vocabulary_.add(scratch_.clean(token.span)));
    }
  });
  entries_.push_back(std::move(entry));
  return id;
}

LexiconId Lexicons::find(std::string_view name) const {
  for (size_t i = 0; i < names_.size(); ++i) {
    if (names_[i] == name) return static_cast<LexiconId>(i);
  }
  return kNoLexicon;
}

LexiconId Lexicons::intern(std::string_view name, const SourceReader& reader) {
  if (const LexiconId known = find(name); known != kNoLexicon) return known;
  if (names_.size() == kNoLexicon) reader.fail("too many lexicons: the limit is 65535");
  names_.emplace_back(name);
  return static_cast<LexiconId>(names_.size() - 1);
}

size_t Lexicons::memory() const {
  return owned_bytes(names_, entries_, phrases_, symbols_, scratch_);
}

}  // namespace vie
