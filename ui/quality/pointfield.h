// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/qualityform.h"

#include <QLineEdit>

#include <optional>

namespace helpdesk {

/// The points of one question, by keys alone: digits, or a dash where the question does not apply. Up and Down count, Enter goes on.
class PointField final : public QLineEdit {
    Q_OBJECT

public:
    explicit PointField(int most, QWidget* parent = nullptr);

    /// Nothing yet: not answered. Nothing inside: it does not apply.
    std::optional<std::optional<int>> given() const;
    void setGiven(const std::optional<int>& given);
    void setQuestion(const QString& question);

Q_SIGNALS:
    void left(); ///< by Enter, to the next one

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void count(int by);
    void retranslate();

    int m_most;
    QString m_question;
};

} // namespace helpdesk
