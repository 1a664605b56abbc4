// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/articledialog.h"

#include "ui/base/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kColumns = 70;
    constexpr int kLines = 26;

} // namespace

ArticleDialog::ArticleDialog(const Article& article, QWidget* parent)
    : QDialog(parent)
    , m_article(article)
    , m_text(new QTextBrowser(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * kColumns + spacing::huge * 2, fontMetrics().lineSpacing() * kLines);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void ArticleDialog::retranslate()
{
    const auto language = QLocale().name();
    const auto& title = m_article.title.in(language);
    setWindowTitle(title);
    m_text->setAccessibleName(title);
    m_text->setMarkdown(u"# %1\n\n%2"_s.arg(title, m_article.body.in(language)));
    m_close->setText(tr("Close"));
}

void ArticleDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
