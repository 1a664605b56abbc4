// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/sheetdialog.h"

#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/paper/paper.h"
#include "ui/text/errorpresenter.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // A name that every file system takes.
    QString fileNameFor(const QString& title)
    {
        QString name;
        for (const auto c : title)
            name += u"/\\:*?\"<>|"_s.contains(c) ? u' ' : c;
        return name.simplified() + u".pdf"_s;
    }

    // Paper has its own sizes; on the screen all of them grow with the text.
    QString inSizeOfText(const QString& html)
    {
        static const QRegularExpression size(u"font-size:([0-9]+)pt"_s);
        QString result;
        qsizetype from = 0;
        for (auto found = size.globalMatch(html); found.hasNext();) {
            const auto match = found.next();
            result += QStringView(html).mid(from, match.capturedStart() - from);
            result += u"font-size:%1pt"_s.arg(grown(match.capturedView(1).toInt()));
            from = match.capturedEnd();
        }
        result += QStringView(html).mid(from);
        return result;
    }

} // namespace

SheetDialog::SheetDialog(AsyncWorkspace& workspace, SheetContent content, QWidget* parent, const QString& language)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_content(std::move(content))
    , m_languageLabel(makeCaption(this))
    , m_language(new QComboBox(this))
    , m_page(new QTextBrowser(this))
    , m_message(new InlineMessage(this))
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"sheetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_language->setObjectName(u"sheetLanguage"_s);
    m_page->setObjectName(u"sheetPage"_s);
    m_save->setObjectName(u"sheetSave"_s);
    setRole(*m_save, WidgetRole::Primary);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Русский"_s, u"ru"_s);
    const auto wanted = language.isEmpty() ? QLocale().name() : language;
    m_language->setCurrentIndex(qMax(0, m_language->findData(wanted.left(2))));
    build();
    retranslate();
    connect(m_language, &QComboBox::currentIndexChanged, this, &SheetDialog::render);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SheetDialog::write);
    render();
    resizeWithText(*this, {780, 720});
    onAnswer(this, m_workspace.profile(), [this](const PartnerProfile& profile) {
        m_content.partner = profile;
        render();
    });
}

void SheetDialog::build()
{
    m_close->setAutoDefault(false);
    m_save->setDefault(true);
    // A page is paper in every theme.
    auto paper = m_page->palette();
    const auto light = lightColors();
    paper.setColor(QPalette::Base, light.surface);
    paper.setColor(QPalette::Text, light.text);
    m_page->setPalette(paper);
    m_page->setStyleSheet(u"background: %1; color: %2;"_s.arg(light.surface.name(), light.text.name()));
    m_page->document()->setDocumentMargin(spacing::huge);
    m_page->setOpenLinks(false);
    m_languageLabel->setBuddy(m_language);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_languageLabel);
    top->addWidget(m_language);
    top->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addLayout(top);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

QString SheetDialog::language() const
{
    return m_language->currentData().toString();
}

void SheetDialog::render()
{
    m_page->setHtml(inSizeOfText(supportSheet(m_content, language()).html));
    m_page->document()->setDocumentMargin(spacing::huge);
}

void SheetDialog::write()
{
    const auto sheet = supportSheet(m_content, language());
    auto path = m_path;
    if (path.isEmpty()) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        path = QFileDialog::getSaveFileName(this, windowTitle(), folder.filePath(fileNameFor(sheet.title)),
                                            tr("PDF (*.pdf);;HTML (*.html)"));
    }
    if (path.isEmpty())
        return;
    const auto format = paperFormatOf(path);
    if (!format) {
        m_message->say(InlineMessage::Kind::Error, tr("Give the file a name that ends in .pdf or .html."));
        return;
    }
    m_save->setEnabled(false);
    onAnswer(
        this, paperWritten({sheet.title, sheet.html}, *format, path),
        [this, path] {
            m_save->setEnabled(true);
            m_message->say(InlineMessage::Kind::Success, tr("The page is in %1.").arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void SheetDialog::retranslate()
{
    setWindowTitle(tr("Page for customers"));
    m_languageLabel->setText(tr("Language of the page"));
    m_language->setAccessibleName(tr("Language of the page"));
    m_page->setAccessibleName(tr("The page as it will be written"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save as PDF or HTML..."));
}

void SheetDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
