#pragma once

#include <cstddef>
#include <new>
#include <vector>

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif

namespace entente {

/// Memory for numbers that are looked at in no order: in pages of 2 MB where the system has them.
/// With smaller ones the processor takes longer to find a page than to read from it.
template <typename Value> struct LargePages {
    using value_type = Value;
    static constexpr std::size_t page = std::size_t{1} << 21U;

    LargePages() = default;
    template <typename Other> explicit LargePages(const LargePages<Other>&) {}

    Value* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(Value);
        void* memory = ::operator new(bytes, alignment(count));
#ifdef MADV_HUGEPAGE
        if (bytes >= page) {
            // A wish: without it all works, but slower. What is left beyond the last page of these
            // stays in small ones.
            (void)::madvise(memory, bytes / page * page, MADV_HUGEPAGE);
        }
#endif
        return static_cast<Value*>(memory);
    }

    void deallocate(Value* memory, std::size_t count)
    {
        ::operator delete(memory, alignment(count));
    }

    bool operator==(const LargePages&) const = default;

private:
    static std::align_val_t alignment(std::size_t count)
    {
        return std::align_val_t{count * sizeof(Value) >= page ? page : alignof(Value)};
    }
};

template <typename Value> using LargeVector = std::vector<Value, LargePages<Value>>;

} // namespace entente
