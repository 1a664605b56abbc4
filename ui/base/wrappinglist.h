// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace helpdesk {

/// A list whose items are texts of several lines: they wrap at its width, and none is left out for the want of room; a word that
/// is longer ends in dots.
class WrappingList final : public QListWidget {
    Q_OBJECT

public:
    explicit WrappingList(QWidget* parent = nullptr);

    /// Gives every item its height: behind a change of the texts.
    void fit();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize sizeOf(const QListWidgetItem& item) const;
};

} // namespace helpdesk
