// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/samplerule.h"
#include "ui/reports/reportwish.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace helpdesk {

class Clock;

/// By which rule, and of which period, tickets are chosen to be reviewed. The days are the partner's.
class SampleChoices final : public QWidget {
    Q_OBJECT

public:
    explicit SampleChoices(const Clock& clock, QWidget* parent = nullptr);

    SampleRule rule() const;
    ReportPeriod period() const;
    void setZone(const QTimeZone& zone);
    void focusFirst();

Q_SIGNALS:
    void changed(); ///< by somebody

protected:
    void changeEvent(QEvent* event) override;

private:
    SampleKind kind() const;
    void showNumbers();
    void fill();
    void retranslate();

    const Clock& m_clock;
    QTimeZone m_zone;
    QComboBox* m_kind;
    QLabel* m_kindLabel;
    QSpinBox* m_number; ///< of tickets, percent or days
    QComboBox* m_unit;
    QLabel* m_numberLabel;
    QComboBox* m_preset;
    QLabel* m_presetLabel;
};

} // namespace helpdesk
