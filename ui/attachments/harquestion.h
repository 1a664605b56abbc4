// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/preparedfile.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace helpdesk {

/// Says that a file is a browser's log and what it holds, and asks what is to become of it.
class HarQuestion final : public QFrame {
    Q_OBJECT

public:
    explicit HarQuestion(QWidget* parent = nullptr);

    void ask(const PreparedFile& file);

Q_SIGNALS:
    void stripChosen(const helpdesk::PreparedFile& file);
    void keepChosen(const helpdesk::PreparedFile& file);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    PreparedFile m_file;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_strip;
    QPushButton* m_keep;
    QPushButton* m_cancel;
};

} // namespace helpdesk
