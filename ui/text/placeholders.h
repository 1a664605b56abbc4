// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace helpdesk {

/// Puts the arguments in the places %1 to %9. An argument that itself holds a "%1" stays as it is, a place without
/// argument stays empty, and an argument without place is left out.
QString withArguments(const QString& text, const QStringList& arguments);

} // namespace helpdesk
