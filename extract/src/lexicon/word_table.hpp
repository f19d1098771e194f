#pragma once

#include "text_hash.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace entente {

/// Values by keys: filled once, then asked very often. Open addressing with at most every second
/// slot taken; a slot has the key's hash, so that most keys that are not there cost one look.
template <typename Key, typename Value, typename Hash> class HashTable {
public:
    /// The key's value, a new one when there is none.
    template <typename Asked> Value& operator[](const Asked& key)
    {
        if (2 * (entries_.size() + 1) > slots_.size()) {
            grow();
        }
        const std::uint32_t hash = hash_of(key);
        Slot& slot = slots_[place(key, hash)];
        if (slot.entry == 0) {
            entries_.emplace_back(Key(key), Value());
            slot = {hash, static_cast<std::uint32_t>(entries_.size())};
        }
        return entries_[slot.entry - 1].second;
    }

    /// The key's value, or null.
    template <typename Asked> [[nodiscard]] const Value* find(const Asked& key) const
    {
        const Slot& slot = slots_[place(key, hash_of(key))];
        return slot.entry == 0 ? nullptr : &entries_[slot.entry - 1].second;
    }

    [[nodiscard]] std::size_t size() const { return entries_.size(); }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t entry = 0; ///< one more than the position in entries_; 0 when free
    };

    template <typename Asked> static std::uint32_t hash_of(const Asked& key)
    {
        return static_cast<std::uint32_t>(Hash{}(key));
    }

    /// The slot that has the key, or the free one where it belongs.
    template <typename Asked>
    [[nodiscard]] std::size_t place(const Asked& key, std::uint32_t hash) const
    {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = hash & mask;
        while (slots_[at].entry != 0 &&
               (slots_[at].hash != hash || entries_[slots_[at].entry - 1].first != key)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(std::max<std::size_t>(64, 2 * slots_.size()));
        old.swap(slots_);
        const std::size_t mask = slots_.size() - 1;
        for (const Slot& slot : old) {
            if (slot.entry != 0) {
                std::size_t at = slot.hash & mask;
                while (slots_[at].entry != 0) {
                    at = (at + 1) & mask;
                }
                slots_[at] = slot;
            }
        }
    }

    std::vector<Slot> slots_ = std::vector<Slot>(1); ///< as many as a power of two
    std::vector<std::pair<Key, Value>> entries_;
};

template <typename Value> using WordTable = HashTable<std::string, Value, TextHash>;

} // namespace entente
