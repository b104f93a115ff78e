// The arguments of `vie`, read by CLI11.  Help, defaults and checks stand beside each option, here
// and nowhere else; docs/cli.md has the same in prose.

#include "options.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <map>

#include "exit_codes.h"
#include "published.h"

namespace vie_cli {
namespace {

constexpr const char* kExamples =
    "Examples:\n"
    "  vie extract article.txt --published 2021-12-23\n"
    "  vie extract --input jsonl < news.jsonl > found.jsonl\n"
    "  zstdcat news.jsonl.zst | vie extract --input jsonl --jobs 2 --kinds date,official\n"
    "\n"
    "Exit codes: 0 all went well, 1 some documents failed (each is told on standard error),\n"
    "2 mistake in the arguments, 3 mistake in a rule or lexicon file, 4 a file could not be read\n"
    "or the output not written, 70 a bug.  Of several the largest is given.";

constexpr uint64_t kSmallestMaxText = 1024;

std::string check_published(const std::string& text) {
  return parse_published(text) ? "" : "expected " + std::string(kPublishedForm);
}

void add_extract(CLI::App& extract, Options& options, std::string& format) {
  static const std::map<std::string, InputForm> kInputs = {{"text", InputForm::kText},
                                                           {"jsonl", InputForm::kJsonl}};
  extract.footer(kExamples);
  extract.add_option("FILE", options.files, "Files to read; - or none is standard input")
      ->type_name("");
  extract
      .add_option("--input", options.input,
                  "text: each file is one document (default); jsonl: each line is one, "
                  "{\"id\":..., \"text\":..., \"published\":...}")
      ->transform(CLI::CheckedTransformer(kInputs).description(""))
      ->type_name("text|jsonl");
  extract
      .add_option("--format", format,
                  "How to write: table (default on a terminal), jsonl (default elsewhere) or json")
      ->check(CLI::IsMember({"table", "jsonl", "json"}).description(""))
      ->type_name("table|jsonl|json");
  extract
      .add_option("--published", options.published,
                  "When documents that do not say so were published")
      ->check(CLI::Validator(check_published, ""))
      ->type_name("DATE");
  extract.add_option("--kinds", options.kinds, "Only these kinds, such as date,official")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("KIND,...");
  extract.add_option("--add", options.add, "A lexicon or rule file to add to the built-in ones")
      ->allow_extra_args(false)
      ->type_name("FILE");
  extract.add_option("--disable", options.disable, "A rule or a kind to leave out")
      ->allow_extra_args(false)
      ->type_name("NAME");
  extract.add_flag("--strict", options.strict, "Refuse ill-formed UTF-8 instead of skipping it");
  extract.add_option("--jobs", options.jobs, "Threads; the order of documents is kept")
      ->check(CLI::Range(1, 1024).description(""))
      ->type_name("N");
  extract.add_option("--max-text", options.max_text, "Longest file or line to accept, in bytes")
      ->check(CLI::Range(kSmallestMaxText, uint64_t{VIE_MAX_TEXT}).description(""))
      ->type_name("BYTES");
  extract.add_flag("--text", options.with_text, "JSON: put in each document's text, too");
  extract.add_flag("--offsets", options.with_offsets,
                   "JSON: offsets in code points and UTF-16 units, too");
  extract.add_flag("--pretty", options.pretty, "JSON: over several lines; means --format json");
}

// What one option says about another.
void settle(Options& options, const std::string& format) {
  if (options.files.empty()) options.files.emplace_back("-");
  if (!options.published.empty()) options.published_date = *parse_published(options.published);
  if (format.empty()) {
    const bool json_asked = options.with_text || options.with_offsets;
    options.output = options.pretty                         ? OutputForm::kJson
                     : isatty(STDOUT_FILENO) && !json_asked ? OutputForm::kTable
                                                            : OutputForm::kJsonl;
    return;
  }
  options.output = format == "table"  ? OutputForm::kTable
                   : format == "json" ? OutputForm::kJson
                                      : OutputForm::kJsonl;
  if (options.pretty && options.output != OutputForm::kJson) {
    throw CLI::ValidationError("--pretty", "needs --format json");
  }
  if ((options.with_text || options.with_offsets) && options.output == OutputForm::kTable) {
    throw CLI::ValidationError("--text and --offsets", "need JSON, not --format table");
  }
}

}  // namespace

std::optional<int> read_command_line(int argc, char** argv, CommandLine& out) {
  CLI::App app{"Finds dates, officials, crime categories and signed plans in Vietnamese text.",
               "vie"};
  app.require_subcommand(1);
  app.set_version_flag("--version", std::string("vie ") + vie_version(), "Print the version");
  std::string format;
  CLI::App* const extract = app.add_subcommand("extract", "Read texts and write what is found");
  add_extract(*extract, out.options, format);
  CLI::App* const version =
      app.add_subcommand("version", "Versions of the library, its parts and its data");
  try {
    app.parse(argc, argv);
    out.command = version->parsed() ? Command::kVersion : Command::kExtract;
    if (extract->parsed()) settle(out.options, format);
  } catch (const CLI::ParseError& e) {
    const int code = app.exit(e);  // writes the help to standard output, mistakes to standard error
    return code == 0 ? kOk : kUsage;
  }
  return std::nullopt;
}

}  // namespace vie_cli
