// Reading Arrow arrays, see arrow_texts.h.
//
// The layouts are those of the Arrow columnar format, version 1.5
// (https://arrow.apache.org/docs/format/Columnar.html).  An array says nothing of how long its
// buffers are, so no reader can check them; what can be checked is: the type, the number of
// buffers, and that offsets ascend.

#include "engine/arrow_texts.h"

#include <cstring>
#include <string>
#include <string_view>

#include "base/calendar.h"
#include "base/failure.h"

namespace vie {
namespace {

// An element of a view array: short strings stand in it, of longer ones where they are.
struct View {
  static constexpr int32_t kMostInline = 12;
  int32_t size;
  int32_t prefix;
  int32_t buffer;
  int32_t offset;
};
static_assert(sizeof(View) == 16);

constexpr int64_t kBeforeViewData = 2;  // buffers: the bitmap and the views

[[noreturn]] void refuse(std::string message, int64_t element = 0) {
  throw Failure(VIE_E_ARGUMENT, std::move(message), {static_cast<uint32_t>(element), 0, 0});
}

// Calls read(i) for each element that is not null, null() for the others.
template <class Read, class Null>
void for_each(const ArrowArray& array, Read&& read, Null&& null) {
  if (array.length < 0 || array.offset < 0 || array.length > int64_t{VIE_NONE}) {
    refuse("an Arrow array has a length or an offset that cannot be");
  }
  const auto* const validity = static_cast<const uint8_t*>(array.buffers[0]);
  for (int64_t i = 0; i < array.length; ++i) {
    const int64_t at = array.offset + i;
    const bool is_null =
        array.null_count != 0 && validity != nullptr && (validity[at / 8] >> (at % 8) & 1) == 0;
    is_null ? null() : read(at, i);
  }
}

void check_buffers(const ArrowArray& array, int64_t least) {
  if (array.n_buffers < least || array.buffers == nullptr) {
    refuse("an Arrow array lacks buffers of its type");
  }
}

template <class Offset>
void read_offsets(const ArrowArray& array, std::vector<vie_str>& out) {
  check_buffers(array, 3);
  const auto* const offsets = static_cast<const Offset*>(array.buffers[1]);
  const auto* const bytes = static_cast<const char*>(array.buffers[2]);
  for_each(
      array,
      [&](int64_t at, int64_t element) {
        const Offset begin = offsets[at];
        const Offset end = offsets[at + 1];
        if (begin < 0 || end < begin) refuse("the offsets of an Arrow array descend", element);
        out.push_back({begin == end ? "" : bytes + begin, static_cast<size_t>(end - begin)});
      },
      [&] { out.push_back({"", 0}); });
}

void read_views(const ArrowArray& array, std::vector<vie_str>& out) {
  check_buffers(array, kBeforeViewData + 1);  // the last one holds the sizes of the others
  const auto* const views = static_cast<const char*>(array.buffers[1]);
  for_each(
      array,
      [&](int64_t at, int64_t element) {
        const char* const place = views + at * int64_t{sizeof(View)};
        View view;
        std::memcpy(&view, place, sizeof view);
        if (view.size < 0) refuse("a view of an Arrow array has a negative size", element);
        const char* data = place + sizeof view.size;
        if (view.size > View::kMostInline) {
          const int64_t buffer = kBeforeViewData + view.buffer;
          if (view.buffer < 0 || buffer >= array.n_buffers - 1 || view.offset < 0) {
            refuse("a view of an Arrow array points outside its buffers", element);
          }
          data = static_cast<const char*>(array.buffers[buffer]) + view.offset;
        }
        out.push_back({data, static_cast<size_t>(view.size)});
      },
      [&] { out.push_back({"", 0}); });
}

void check_live(const ArrowSchema& schema, const ArrowArray& array) {
  if (schema.release == nullptr || array.release == nullptr || schema.format == nullptr) {
    refuse("an Arrow array or its schema was released before");
  }
}

}  // namespace

void read_arrow_texts(const ArrowSchema& schema, const ArrowArray& array,
                      std::vector<vie_str>& out) {
  check_live(schema, array);
  const std::string_view format = schema.format;
  out.clear();
  if (schema.dictionary != nullptr) refuse("texts are an Arrow dictionary; decode it first");
  if (format == "u") {
    read_offsets<int32_t>(array, out);
  } else if (format == "U") {
    read_offsets<int64_t>(array, out);
  } else if (format == "vu") {
    read_views(array, out);
  } else {
    refuse("texts must be an Arrow array of utf8, large_utf8 or utf8_view, not \"" +
           std::string(format) + "\"");
  }
}

void read_arrow_days(const ArrowSchema& schema, const ArrowArray& array,
                     std::vector<vie_date>& out) {
  check_live(schema, array);
  out.clear();
  if (std::string_view(schema.format) != "tdD" || schema.dictionary != nullptr) {
    refuse("dates of publication must be an Arrow array of date32, not \"" +
           std::string(schema.format) + "\"");
  }
  check_buffers(array, 2);
  const auto* const days = static_cast<const int32_t*>(array.buffers[1]);
  for_each(
      array,
      [&](int64_t at, int64_t element) {
        const Day day = from_serial(days[at]);
        if (!valid(day) || day.year < 1) {
          refuse("a date of publication lies outside the years 1 to 9999", element);
        }
        out.push_back({day.year, day.month, day.day, VIE_CALENDAR_GREGORIAN, 0});
      },
      [&] { out.push_back({}); });
}

}  // namespace vie
