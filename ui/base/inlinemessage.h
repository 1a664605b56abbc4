// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace helpdesk {

/// A bar inside a page that says what happened and offers what to do about it; never a box in the way.
/// Hidden until something is said.
class InlineMessage final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit InlineMessage(QWidget* parent = nullptr);

    /// Shows the sentence; with a label, a button that emits actionTriggered(); with another, one behind it that emits
    /// otherTriggered().
    void say(Kind kind, const QString& sentence, const QString& actionLabel = {}, const QString& otherLabel = {});
    void dismiss();

    Kind kind() const { return m_kind; }
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restyle();

    Kind m_kind = Kind::Information;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
    QToolButton* m_close;
};

} // namespace helpdesk
