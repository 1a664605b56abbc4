// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk {

/// Has the memory of large values go back to the system when they are freed: glibc would keep it for each thread that ever
/// needed some, a quarter of what a window on a million tickets takes. Does nothing where the system's allocator is another.
/// Call it first in main(), before any thread begins.
void returnFreedMemory();

} // namespace helpdesk
