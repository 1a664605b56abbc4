// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::bench {

// What the system says of this process; 0 where it does not tell.

double threadWork(); ///< of the processor, by the calling thread, in milliseconds
double processWork(); ///< the same by all threads
double residentMegabytes();
/// Of these, what is not a page of a file that the system can take back: see /proc/self/status, RssAnon.
double ownMegabytes();

} // namespace helpdesk::bench
