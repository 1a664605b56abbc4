// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/sla/servicepolicy.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace helpdesk {

/// Until when each clock of each severity has to be kept: a field for every pair, as hourstext reads it.
class TargetsGrid final : public QWidget {
    Q_OBJECT

public:
    /// `name`: with which the names of the fields begin.
    TargetsGrid(const QString& name, QWidget* parent);

    void setTargets(const ServicePolicy& policy);
    /// Puts the targets that can be read into the policy; what cannot is left as it was and told, from the first field on.
    std::vector<Error> readInto(ServicePolicy& policy) const;
    QLineEdit* field(Severity severity, ServiceClock clock) const;
    /// Where somebody has to go: the first field that cannot be read, or the first of all.
    QLineEdit* firstWrong() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_hint;
    std::array<QLabel*, 4> m_clocks{};
    std::array<QLabel*, 3> m_severities{};
    std::array<std::array<QLineEdit*, 4>, 3> m_fields{};
};

} // namespace helpdesk
