// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

namespace helpdesk {

/// What the whole program wears.
struct Dress {
    QFont font;
    QPalette palette;
    QString sheet; ///< of style
};

/// Gives the whole program another dress. Qt dresses all widgets in one call, which takes longer than a handler may; here it is done
/// in slices between which other events are handled, while windows are on show, and at once else. Those windows are laid out and
/// painted behind the last slice.
class SheetChange final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `dress` is asked once no widget wears the old one. While a change runs, this begins it again.
    void start(std::function<Dress()> dress);
    /// Does at once what is left of a change.
    void complete();

Q_SIGNALS:
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    /// False once nothing is left to do.
    bool step();
    void change();
    void tell(QEvent::Type what);
    void finish();

    std::function<Dress()> m_dress; ///< none behind the change
    std::vector<QPointer<QWidget>> m_dressed; ///< still in the old one
    std::vector<QPointer<QWidget>> m_bare; ///< not yet in the new one
    std::vector<QEvent::Type> m_news; ///< to be told to all once they are dressed
    std::vector<std::pair<QPointer<QObject>, QEvent::Type>> m_heldBack; ///< layouts and paintings that were asked for meanwhile
    int m_timer = 0;
    bool m_telling = false;
    bool m_newFont = false; ///< since the change began
};

} // namespace helpdesk
