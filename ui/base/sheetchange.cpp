// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/sheetchange.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

    constexpr qint64 kSliceMilliseconds = 8;

    using Widgets = std::vector<QPointer<QWidget>>;

    Widgets everything()
    {
        const auto all = QApplication::allWidgets();
        return {all.begin(), all.end()};
    }

    /// For a slice of time, from the last one on.
    template <typename Act>
    void takeSome(Widgets& widgets, Act act)
    {
        QElapsedTimer timer;
        timer.start();
        while (!widgets.empty() && timer.elapsed() < kSliceMilliseconds) {
            const auto widget = widgets.back();
            widgets.pop_back();
            if (widget)
                act(*widget);
        }
    }

    /// One with a sheet of its own is Qt's to dress.
    bool isDressed(const QWidget& widget)
    {
        return widget.testAttribute(Qt::WA_WState_Polished) && widget.style() == QApplication::style();
    }

} // namespace

void SheetChange::start(std::function<Dress()> dress)
{
    m_dress = std::move(dress);
    m_dressed = everything();
    std::erase_if(m_dressed, [](const auto& widget) { return !isDressed(*widget); });
    if (m_timer != 0)
        return;
    qApp->installEventFilter(this);
    m_timer = startTimer(0);
    if (std::ranges::none_of(QApplication::topLevelWidgets(), &QWidget::isVisible))
        complete();
}

void SheetChange::complete()
{
    if (m_timer == 0)
        return;
    while (step()) { }
    finish();
}

void SheetChange::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer && !step())
        finish();
}

bool SheetChange::step()
{
    if (!m_dressed.empty()) {
        takeSome(m_dressed, [this](QWidget& widget) {
            widget.style()->unpolish(&widget);
            widget.setAttribute(Qt::WA_WState_Polished, false); // else Qt does it once more
            m_bare.emplace_back(&widget);
        });
        return true;
    }
    if (m_dress) {
        change();
        return true;
    }
    if (!m_bare.empty()) {
        takeSome(m_bare, [](QWidget& widget) {
            widget.style()->polish(&widget);
            widget.setAttribute(Qt::WA_WState_Polished);
        });
        return true;
    }
    if (m_news.empty())
        return false;
    tell(m_news.front());
    m_news.erase(m_news.begin());
    return !m_news.empty();
}

void SheetChange::tell(QEvent::Type what)
{
    const QScopedValueRollback guard(m_telling, true);
    for (const auto& widget : everything()) {
        QEvent event(what);
        if (widget)
            QCoreApplication::sendEvent(widget, &event);
    }
}

// A sheet that takes another's place would dress a widget anew for each of those it stands in (Qt 6.4): so none lies between.
void SheetChange::change()
{
    const auto dress = std::exchange(m_dress, {})();
    qApp->setStyleSheet({});
    if (dress.font != QApplication::font()) {
        QApplication::setFont(dress.font);
        m_newFont = true;
    }
    QApplication::setPalette(dress.palette);
    qApp->setStyleSheet(dress.sheet);
    m_news = {QEvent::StyleChange};
    if (m_newFont)
        m_news.push_back(QEvent::FontChange);
}

void SheetChange::finish()
{
    killTimer(std::exchange(m_timer, 0));
    qApp->removeEventFilter(this);
    m_newFont = false;
    for (const auto& [receiver, type] : std::exchange(m_heldBack, {})) {
        const auto priority = type == QEvent::UpdateRequest ? Qt::LowEventPriority : Qt::NormalEventPriority;
        if (receiver)
            QCoreApplication::postEvent(receiver, new QEvent(type), priority);
    }
    Q_EMIT done();
}

bool SheetChange::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    // Not by setUpdatesEnabled(): a dialog over a window that may not paint either would never paint again (Qt 6.4, X11).
    const bool isWork = type == QEvent::LayoutRequest || type == QEvent::UpdateRequest;
    if (isWork)
        m_heldBack.emplace_back(watched, type);
    // Who measures when it is told, or a moment later, shall find everything dressed: so all are told at the end.
    return isWork || (!m_telling && (type == QEvent::StyleChange || type == QEvent::FontChange));
}

} // namespace helpdesk
