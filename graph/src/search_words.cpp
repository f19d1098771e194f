#include "letter_folder.hpp"
#include "words.hpp"

#include <entente/graph/search_index.hpp>

namespace entente {

struct SearchWords::State {
    LetterFolder folder;
    std::string folded;
    std::vector<std::string_view> words;
};

SearchWords::SearchWords() : state_(std::make_unique<State>()) {}

SearchWords::~SearchWords() = default;

const std::vector<std::string_view>& SearchWords::of(std::string_view text)
{
    state_->folder.fold_into(text, state_->folded);
    split_words(state_->folded, state_->words);
    return state_->words;
}

} // namespace entente
