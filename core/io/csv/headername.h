// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// The form in which headers are compared: letters and digits only, no case, no diacritics.
/// `Microsoft ID`, `microsoft_id` and `MicrosoftId` are one.
QString headerName(QStringView header);

/// The field that a header of a Partner Center export names: the PowerShell name of the same thing, compared as
/// headerName() does. Exports follow the language of the portal. Unknown headers come back as headerName().
QString fieldOfHeader(QStringView header);

} // namespace helpdesk
