// The table as Arrow columns, as vie/arrow.h describes them.

#ifndef VIE_OUTPUT_ARROW_H
#define VIE_OUTPUT_ARROW_H

#include <cstdint>
#include <vector>

#include "output/names.h"
#include "record/table.h"
#include "vie/arrow.h"

namespace vie {

/// The records of a kind, or of all kinds if it is 0.  Throws VIE_E_TOO_LARGE for a column past 2
/// GiB; then nothing is given out.
void export_records(const Table& table, const std::vector<vie_str>& texts, const RecordNames& names,
                    uint32_t kind, ArrowSchema& schema, ArrowArray& array);

/// All entities.
void export_entities(const Table& table, const RecordNames& names, ArrowSchema& schema,
                     ArrowArray& array);

}  // namespace vie

#endif  // VIE_OUTPUT_ARROW_H
