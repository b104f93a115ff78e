// Checking data files, see lint.h.  Phrases are compared as the library compares them: as symbols, which
// all spellings of a syllable share.

#include "lint.h"

#include <map>
#include <set>
#include <span>
#include <tuple>

#include "base/strings.h"
#include "match/lexicon.h"
#include "match/source.h"
#include "text/unicode.h"

namespace lint {
namespace {

class Linter {
 public:
  void check(const File& file) {
    file_ = &file;
    check_text();
    if (file.name.ends_with(".tsv")) check_lexicon();
  }

  std::vector<std::string> take() {
    compare_keys();
    return std::move(problems_);
  }

 private:
  void problem(size_t line, const std::string& message) {
    problems_.push_back(file_->name + ":" + std::to_string(line) + ": " + message);
  }

  void check_text() {
    if (!file_->text.starts_with("# ")) problem(1, "expected a comment that says what this file is");
    if (!file_->text.empty() && file_->text.back() != '\n') problem(0, "expected a last line break");
    std::string_view rest = file_->text;
    for (size_t line = 1; !rest.empty(); ++line) {
      const std::string_view text = vie::take_until(rest, '\n');
      if (text.ends_with('\r')) {
        problem(line, "carriage return");
      } else if (text.ends_with(' ') || text.ends_with('\t')) {
        problem(line, "blanks at the end");
      }
      if (vie::to_nfc(text) != text) problem(line, "not NFC");
    }
  }

  void check_lexicon() {
    const vie::EntryId first = lexicons_.size();
    vie::SourceReader whole(file_->name, file_->text);
    lexicons_.read(whole, keys_);
    collect_comments();
    vie::SourceReader lines(file_->name, file_->text);
    std::string_view before;
    for (vie::EntryId id = first; lines.next();) {
      const std::string_view line = lines.line();
      if (vie::Lexicons::is_directive(line)) {
        before = {};
        continue;
      }
      if (sorted_ && line < before) problem(lines.line_number(), "out of order");
      before = line;
      places_.push_back(file_->name + ":" + std::to_string(lines.line_number()));
      check_keys(lexicons_.name(lexicons_[id].lexicon), line, lines.line_number());
      check_phrases(id++, lines.line_number());
    }
  }

  // The words of the comments, and whether the opening one promises an order.
  void collect_comments() {
    comment_words_.clear();
    sorted_ = false;
    bool opening = true;
    std::string_view rest = file_->text;
    while (!rest.empty()) {
      std::string_view line = vie::take_until(rest, '\n');
      if (!line.starts_with('#')) {
        opening = false;
        continue;
      }
      while (!line.empty()) {
        const size_t end = line.find_first_of(" #=,;:.()'\"|");
        std::string word(line.substr(0, end));
        if (opening && (word == "sorted" || word == "Sorted")) sorted_ = true;
        comment_words_.insert(std::move(word));
        line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
      }
    }
  }

  void check_keys(const std::string& lexicon, std::string_view line, size_t number) {
    std::string_view attributes = line;
    vie::take_until(attributes, '\t');
    std::set<std::string>& used = used_keys_[lexicon];
    vie::for_each_part(attributes, ';', [&](std::string_view part) {
      const size_t equals = part.find('=');
      const std::string key(vie::trim(part.substr(0, equals)));
      if (key.empty()) return;
      if (equals != std::string_view::npos && vie::trim(part.substr(equals + 1)).empty()) {
        problem(number, "the key " + key + " has no value");
      }
      if (key == "case") return;
      used.insert(key);
      if (!comment_words_.contains(key)) {
        problem(number, "no comment of this file says what the key " + key + " means");
        comment_words_.insert(key);  // told once
      }
    });
  }

  // What is declared and what is used must be the same.
  void compare_keys() {
    for (const auto& [lexicon, used] : used_keys_) {
      const std::vector<std::string> declared = keys_.names("lexicon " + lexicon);
      if (declared.empty() && !used.empty()) {
        problems_.push_back("lexicon " + lexicon + " has attributes but no line of keys");
      }
      for (const std::string& key : declared) {
        if (used.contains(key)) continue;
        problems_.push_back("lexicon " + lexicon + ": no entry has the key " + key);
      }
    }
  }

  void check_phrases(vie::EntryId id, size_t number) {
    const vie::Entry& entry = lexicons_[id];
    const auto& phrases = lexicons_.phrases();
    for (; next_phrase_ < phrases.size() && phrases[next_phrase_].entry == id; ++next_phrase_) {
      const std::span<const vie::Symbol> symbols = lexicons_.symbols(phrases[next_phrase_]);
      const auto key = std::tuple(entry.lexicon, entry.case_rule,
                                  std::vector<vie::Symbol>(symbols.begin(), symbols.end()));
      const auto [known, is_new] = phrases_.emplace(key, id);
      if (is_new) continue;
      std::string phrase;
      for (const vie::Symbol symbol : symbols) {
        phrase.append(phrase.empty() ? "" : " ").append(vocabulary_.spelling(symbol));
      }
      problem(number, "\"" + phrase + "\" stands in lexicon " + lexicons_.name(entry.lexicon) +
                          " already: " + places_[known->second]);
    }
  }

  const File* file_ = nullptr;
  std::vector<std::string> problems_;
  vie::Vocabulary vocabulary_;
  vie::Lexicons lexicons_{vocabulary_};
  std::vector<std::string> places_;  // of entries
  size_t next_phrase_ = 0;
  std::map<std::tuple<vie::LexiconId, vie::CaseRule, std::vector<vie::Symbol>>, vie::EntryId>
      phrases_;
  std::set<std::string> comment_words_;
  vie::Keys keys_;
  std::map<std::string, std::set<std::string>> used_keys_;  // by lexicon
  bool sorted_ = false;
};

}  // namespace

std::vector<std::string> check(const std::vector<File>& files) {
  Linter linter;
  for (const File& file : files) linter.check(file);
  return linter.take();
}

}  // namespace lint
