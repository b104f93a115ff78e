"""What is found in one sentence."""
import vie

text = "Chiều 22-12, Đại tướng Lê Quang Minh, Bộ trưởng Bộ Công an, ký Kế hoạch hợp tác năm 2022."

for record in vie.extract(text, published="2021-12-23"):
    assert text[record.start:record.end] == record.text
    print(record.kind, record.start, record.end, record.text, sep="\t")
    if isinstance(record, vie.Date):
        print("\tvalue", record.value, record.earliest, sep="\t")
    elif isinstance(record, vie.Official):
        print("\tname", record.name, sep="\t")
        for position in record.positions:
            print("\ttitle", position.text, sep="\t")
    elif isinstance(record, vie.Plan):
        print("\tyear", record.year, record.status, sep="\t")
