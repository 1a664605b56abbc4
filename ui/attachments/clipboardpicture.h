// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/attachment/preparedfile.h"

class QImage;

namespace helpdesk {

/// A picture as a PNG file, made beside the window's thread: packing a whole screen takes longer than a key may wait.
/// Errors: FileUnreadable, Invalid(Attachment).
Answer<PreparedFile> preparedPicture(const QImage& picture);

} // namespace helpdesk
