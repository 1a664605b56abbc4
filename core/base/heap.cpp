// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/heap.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace helpdesk {

void returnFreedMemory()
{
#ifdef __GLIBC__
    // Said once, glibc no longer raises them to the size of the largest value it has seen.
    constexpr int kLarge = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, kLarge);
    mallopt(M_TRIM_THRESHOLD, kLarge);
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace helpdesk
