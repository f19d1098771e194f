#pragma once

#include "text/tokens.hpp"

namespace entente {

/// Takes the line breaks that an editor, a mail program or a PDF made inside of paragraphs for
/// spaces: sets `line_breaks_before` of the words behind them to 0. Such breaks are told by their
/// width: the next word would not have fitted into the line, by the width that nine of ten lines
/// keep to. A text is left alone unless at least half of its single line breaks are of that kind
/// and its lines are 40 to 120 characters wide. Linear.
void join_wrapped_lines(std::string_view text, std::vector<Token>& tokens);

} // namespace entente
