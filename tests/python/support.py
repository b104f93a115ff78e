"""A rule and texts that several tests use."""
import vie

RULES = """\
slot   n     number 1..99
slot   what  word title
rule   test.order
kind   order
match  mua {n} {what}
yes    "mua 3 Xoài"  => mua 3 Xoài
"""

# Of our own, with invented names; all kinds of records.
ARTICLE = """Chiều 22-12, tại Hà Nội, Đại tướng Lê Văn Bình Minh, Bộ trưởng Bộ Công an, hội đàm với Thượng tướng Khamphone \
Sisavath, Bộ trưởng Bộ Công an Lào. Năm 2021, hai bên đã phối hợp đấu tranh với tội phạm ma túy, mua bán người và lừa đảo chiếm \
đoạt tài sản. Kết thúc hội đàm, hai Bộ trưởng đã ký Kế hoạch hợp tác năm 2022 giữa hai Bộ. 🤝 Cùng ngày, Bộ trưởng Lê Văn Bình \
Minh tiếp Đại sứ Lào tại Việt Nam; trước đó, ngày 5/11/2021, ông Minh thăm tỉnh Lạng Sơn."""


def engine_with_orders(**more):
    engine = vie.Engine(**more)
    engine.add_source(RULES, "order.rules")
    return engine
