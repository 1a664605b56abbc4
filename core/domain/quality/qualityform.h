// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/bilingual.h"

#include <vector>

namespace helpdesk {

/// One question of a form: a reviewer gives up to `most` points, which is its weight, or says that it does not apply.
struct QualityPoint {
    QString key; ///< unique in its form
    Bilingual question;
    Bilingual hint; ///< what earns the points; may be empty
    int most = 5;

    bool operator==(const QualityPoint&) const = default;
};

/// What a reviewer looks at in a ticket.
struct QualityForm {
    QString key;
    int version = 1; ///< counts up with every change in the workspace
    Bilingual name;
    QString guide; ///< id of the one it is for; empty: the form for all others
    std::vector<QualityPoint> points;
    bool shipped = false; ///< not changed in this workspace
    bool replacesShipped = false; ///< one that ships has its key: without this one that one is back

    bool operator==(const QualityForm&) const = default;
};

/// The key of the form that is there for every ticket.
QString generalFormKey();
/// As many as a question may be worth.
constexpr int kMostPoints = 100;

/// The same with tidied texts. Errors: Missing(QualityForm) for one without questions; Invalid(QualityForm, {place and value,
/// what is expected}) for what cannot be used.
Result<QualityForm> checkedForm(QualityForm form);

/// The form for tickets that went through this guide: its own one, else the general one. Nothing only without a general one.
const QualityForm* formFor(const std::vector<QualityForm>& forms, const QString& guide);

} // namespace helpdesk
