// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

class QSplitter;

namespace helpdesk {

class Navigation;

/// How wide the side bar is: as its words need, within bounds, unless somebody has dragged it, which grows and shrinks with the
/// text. Where the window has no room for words it keeps its symbols.
class SideBarRoom final : public QObject {
    Q_OBJECT

public:
    /// The side bar is the first of `split`, which is about as wide as its window.
    SideBarRoom(QSplitter& split, Navigation& sideBar);

    void fit();
    /// What somebody has dragged; empty: nothing.
    QByteArray save() const;
    void restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteDragged();
    int neededWidth() const;

    QSplitter& m_split;
    Navigation& m_sideBar;
    std::optional<int> m_dragged; ///< in hundredths of a digit's width
    QTimer m_soon;
};

} // namespace helpdesk
