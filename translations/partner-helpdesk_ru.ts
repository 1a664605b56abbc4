<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AuditFieldText</name>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Access id</source>
        <translation>Идентификатор доступа</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Allows delegated access</source>
        <translation>Разрешает делегированный доступ</translation>
    </message>
    <message>
        <source>Escalations need approval</source>
        <translation>Эскалации требуют согласования</translation>
    </message>
    <message>
        <source>Partner id of the reseller</source>
        <translation>Идентификатор посредника</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Уполномочено</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Считается</translation>
    </message>
    <message>
        <source>Mail address for bills</source>
        <translation>Адрес почты для счетов</translation>
    </message>
    <message>
        <source>Name for bills</source>
        <translation>Имя для счетов</translation>
    </message>
    <message>
        <source>Bought through us</source>
        <translation>Куплено через нас</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Измененные строки</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Commerce id</source>
        <translation>Идентификатор Commerce</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Ways to reach us</source>
        <translation>Способы связи с нами</translation>
    </message>
    <message>
        <source>Contract id</source>
        <translation>Номер контракта</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Time is deducted although a service level was missed</source>
        <translation>Время списывается, хотя уровень обслуживания нарушен</translation>
    </message>
    <message>
        <source>For customers without an agreement</source>
        <translation>Для клиентов без договора</translation>
    </message>
    <message>
        <source>Was the default until then</source>
        <translation>До этого был по умолчанию</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Кто выполняет работу</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Standing in the programme</source>
        <translation>Положение в программе</translation>
    </message>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Ends of the guide</source>
        <translation>Концы инструкции</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Пятница</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>A look at service health counts, hours</source>
        <translation>Проверка работоспособности действительна, часов</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Другие часы</translation>
    </message>
    <message>
        <source>Chargeable work needs prepaid time or an approval</source>
        <translation>Платной работе нужно оплаченное время или согласование</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Counted incidents are charged</source>
        <translation>Учитываемые инциденты платные</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Виды запросов</translation>
    </message>
    <message>
        <source>Escalation ladder</source>
        <translation>Лестница эскалации</translation>
    </message>
    <message>
        <source>Escalation ladder holds since</source>
        <translation>Лестница эскалации действует с</translation>
    </message>
    <message>
        <source>Length in letters</source>
        <translation>Длина в буквах</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Вторая строка</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Flag for</source>
        <translation>Флажок для</translation>
    </message>
    <message>
        <source>Colour of the flag</source>
        <translation>Цвет флажка</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>Partner id</source>
        <translation>Идентификатор партнера</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>The next reply pauses too</source>
        <translation>Следующий ответ тоже приостанавливается</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Вид партнера</translation>
    </message>
    <message>
        <source>Pauses in</source>
        <translation>Приостанавливается в</translation>
    </message>
    <message>
        <source>Regular update</source>
        <translation>Регулярное сообщение</translation>
    </message>
    <message>
        <source>By phone only</source>
        <translation>Только по телефону</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>План поддержки</translation>
    </message>
    <message>
        <source>Targets of its own</source>
        <translation>Собственные цели</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклоненные строки</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ клиенту</translation>
    </message>
    <message>
        <source>Set back as shipped</source>
        <translation>Возвращено к исходному</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Записано строк</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Текст поиска</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Кем отправлено</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Устанавливает</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение заявки</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
    <message>
        <source>Language of Microsoft&apos;s support</source>
        <translation>Язык поддержки Microsoft</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Четверг</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Вторник</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>Неизмененные строки</translation>
    </message>
    <message>
        <source>Incidents added or taken</source>
        <translation>Добавлено или снято инцидентов</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Warns at, percent</source>
        <translation>Предупреждает при, процентов</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Служба Microsoft</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>#%1 %2</source>
        <comment>a ticket: number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Waiting for an answer since %1. %2</source>
        <translation>Ждет ответа с %1. %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Создана %1</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Последнее изменение: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln open ticket(s)</source>
        <translation>
            <numerusform>%1: %Ln открытая заявка</numerusform>
            <numerusform>%1: %Ln открытые заявки</numerusform>
            <numerusform>%1: %Ln открытых заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln ticket(s) due today</source>
        <translation>
            <numerusform>%1: %Ln заявка со сроком сегодня</numerusform>
            <numerusform>%1: %Ln заявки со сроком сегодня</numerusform>
            <numerusform>%1: %Ln заявок со сроком сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln ticket(s) late or due within the hour</source>
        <translation>
            <numerusform>%1: %Ln заявка просрочена или со сроком в течение часа</numerusform>
            <numerusform>%1: %Ln заявки просрочены или со сроком в течение часа</numerusform>
            <numerusform>%1: %Ln заявок просрочено или со сроком в течение часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln late ticket(s)</source>
        <translation>
            <numerusform>%1: %Ln просроченная заявка</numerusform>
            <numerusform>%1: %Ln просроченные заявки</numerusform>
            <numerusform>%1: %Ln просроченных заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln ticket(s) of severity A</source>
        <translation>
            <numerusform>%1: %Ln заявка критичности A</numerusform>
            <numerusform>%1: %Ln заявки критичности A</numerusform>
            <numerusform>%1: %Ln заявок критичности A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln открытая</numerusform>
            <numerusform>%Ln открытые</numerusform>
            <numerusform>%Ln открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln под угрозой</numerusform>
            <numerusform>%Ln под угрозой</numerusform>
            <numerusform>%Ln под угрозой</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>an agent, open and endangered tickets</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tickets</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>tickets</comment>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>tickets</comment>
        <translation>Под угрозой</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>tickets</comment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Severity A</source>
        <comment>tickets</comment>
        <translation>Критичность A</translation>
    </message>
</context>
<context>
    <name>CallerWarnings</name>
    <message>
        <source>%1 is not authorised to open requests; ask an authorised contact to agree.</source>
        <translation>%1 не вправе создавать заявки; попросите согласия уполномоченного лица.</translation>
    </message>
    <message>
        <source>%1 does not run: %2.</source>
        <translation>%1 не работает: %2.</translation>
    </message>
    <message>
        <source>We have no access to this customer&apos;s tenant; ask for a new relationship.</source>
        <translation>У нас нет доступа к этому клиенту (tenant); запросите новое отношение.</translation>
    </message>
    <message>
        <source>Our access to this customer&apos;s tenant ends on %1; ask for a new relationship.</source>
        <translation>Наш доступ к этому клиенту (tenant) заканчивается %1; запросите новое отношение.</translation>
    </message>
    <message>
        <source>Outage %1 is running on %2: %3.</source>
        <translation>Идет сбой %1, служба %2: %3.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>They owe us the first answer.</source>
        <translation>Они должны нам первый ответ.</translation>
    </message>
    <message>
        <source>They have not answered yet; no time is promised, ask again.</source>
        <translation>Они еще не ответили; срок не обещан, напомните о себе.</translation>
    </message>
    <message>
        <source>They owe us an answer; no time is promised, ask again.</source>
        <translation>Они должны нам ответ; срок не обещан, напомните о себе.</translation>
    </message>
    <message>
        <source>Nothing was heard from them for a while; ask how it stands.</source>
        <translation>От них давно ничего не слышно; спросите, как обстоят дела.</translation>
    </message>
    <message>
        <source>They closed it; take it back with its outcome.</source>
        <translation>Они закрыли обращение; примите его с результатом.</translation>
    </message>
    <message>
        <source>They wait for our answer.</source>
        <translation>Они ждут нашего ответа.</translation>
    </message>
    <message>
        <source>They answered; the customer has not been told yet.</source>
        <translation>Они ответили; клиенту об этом еще не сообщили.</translation>
    </message>
    <message>
        <source>Approved, and not filed yet.</source>
        <translation>Согласовано, но еще не подано.</translation>
    </message>
    <message>
        <source>Waits for approval.</source>
        <translation>Ждет согласования.</translation>
    </message>
    <message>
        <source>They are at work, and the customer knows.</source>
        <translation>Они работают, и клиент об этом знает.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Завершено.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long something has lasted</comment>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>#%1, case %2</source>
        <comment>a ticket, and which of its escalations</comment>
        <translation>#%1, обращение %2</translation>
    </message>
    <message>
        <source>The ticket is over; end the case with them and take it back.</source>
        <translation>Заявка завершена; завершите обращение у них и примите его обратно.</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (источник: %2)</translation>
    </message>
</context>
<context>
    <name>ClockAccountText</name>
    <message>
        <source>Policy “%1”: the default one, for no other of the list fits.</source>
        <translation>Политика «%1»: по умолчанию, так как никакая другая из списка не подходит.</translation>
    </message>
    <message>
        <source>Policy “%1”: the first whose condition fits (%2).</source>
        <translation>Политика «%1»: первая, условие которой подходит (%2).</translation>
    </message>
    <message>
        <source>It counts by the calendar “%1” (%2).</source>
        <translation>Она считает по календарю «%1» (%2).</translation>
    </message>
    <message>
        <source>But the hours are those of the tier “%1”, which the customer&apos;s agreement names (%2).</source>
        <translation>Но часы – уровня «%1», который назван в договоре клиента (%2).</translation>
    </message>
    <message>
        <source>But the hours are those of the default tier “%1” (%2).</source>
        <translation>Но часы – уровня по умолчанию «%1» (%2).</translation>
    </message>
    <message>
        <source>The targets are the tier&apos;s own, too.</source>
        <translation>Целевые сроки тоже собственные этого уровня.</translation>
    </message>
    <message>
        <source>the time passed</source>
        <comment>what an interval of a clock began or ended with</comment>
        <translation>время вышло</translation>
    </message>
    <message>
        <source>created</source>
        <comment>what an interval of a clock began or ended with</comment>
        <translation>создана</translation>
    </message>
    <message>
        <source>the customer wrote or called</source>
        <comment>what an interval of a clock began or ended with</comment>
        <translation>клиент написал или позвонил</translation>
    </message>
    <message>
        <source>we answered</source>
        <comment>what an interval of a clock began or ended with</comment>
        <translation>мы ответили</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used</source>
        <comment>state of a clock, time, its target</comment>
        <translation>%1: израсходовано %2 из %3</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>what is used, a moment</comment>
        <translation>%1, срок %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two moments</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a moment</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 not counted</source>
        <comment>a span of time</comment>
        <translation>не зачтено: %1</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <comment>a span of time</comment>
        <translation>зачтено: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3; from: %4</source>
        <comment>when, state of a clock, time, what it began with</comment>
        <translation>%1: %2, %3; начало: %4</translation>
    </message>
    <message>
        <source>; until: %1</source>
        <comment>what it ended with</comment>
        <translation>; конец: %1</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Все домены</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Идентификатор подписки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Gone from the newest import</source>
        <translation>Нет в последнем импорте</translation>
    </message>
    <message>
        <source>Belongs to subscription</source>
        <translation>Относится к подписке</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Понятное имя</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Идентификатор предложения</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Период оплаты</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Продлевается сама</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Пробная</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>May be cancelled until</source>
        <translation>Можно отменить до</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Состояние у них</translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>Кто кому должен</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>Должны с</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Опоздание, мин</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Последний ответ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Contact around the clock</source>
        <translation>Круглосуточный контакт</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Платно</translation>
    </message>
    <message>
        <source>Minutes taken from prepaid time</source>
        <translation>Минуты, списанные с оплаченного времени</translation>
    </message>
    <message>
        <source>Minutes waived, service level missed</source>
        <translation>Минуты без списания, срок нарушен</translation>
    </message>
    <message>
        <source>Chargeable minutes not prepaid</source>
        <translation>Платные минуты сверх оплаченных</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>Согласованная сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Downtime began</source>
        <translation>Начало простоя</translation>
    </message>
    <message>
        <source>Downtime ended</source>
        <translation>Конец простоя</translation>
    </message>
    <message>
        <source>Downtime in minutes</source>
        <translation>Простой в минутах</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>Затронутые пользователи</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Что предпринято</translation>
    </message>
    <message>
        <source>Sender of the mail</source>
        <translation>Отправитель письма</translation>
    </message>
    <message>
        <source>Date of the mail</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Строка компенсации</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>DefinitionsDialog</name>
    <message>
        <source>Words that all reports share</source>
        <translation>Слова, общие для всех отчетов</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>today %1</source>
        <comment>a time of the day</comment>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of the day</comment>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of the day</comment>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>a deadline</comment>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a deadline</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a deadline</comment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a span of time</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a span of time</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a span of time</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a span of time</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>First reply was due %1, %2</source>
        <translation>Срок первого ответа был %1, %2</translation>
    </message>
    <message>
        <source>First reply due %1, %2</source>
        <translation>Срок первого ответа %1, %2</translation>
    </message>
    <message>
        <source>Reply was due %1, %2</source>
        <translation>Срок ответа был %1, %2</translation>
    </message>
    <message>
        <source>Reply due %1, %2</source>
        <translation>Срок ответа %1, %2</translation>
    </message>
    <message>
        <source>Update was due %1, %2</source>
        <translation>Срок известия клиенту был %1, %2</translation>
    </message>
    <message>
        <source>Update due %1, %2</source>
        <translation>Срок известия клиенту %1, %2</translation>
    </message>
    <message>
        <source>Solution was due %1, %2</source>
        <translation>Срок решения был %1, %2</translation>
    </message>
    <message>
        <source>Solution due %1, %2</source>
        <translation>Срок решения %1, %2</translation>
    </message>
    <message>
        <source>The clock stands still: %1 left for the solution</source>
        <translation>Отсчет остановлен: на решение осталось %1</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>The file %1 does not exist; check the path.</source>
        <translation>Файла %1 нет; проверьте путь.</translation>
    </message>
    <message>
        <source>There is no space left to write %1; free some space and try again. Nothing was changed.</source>
        <translation>Нет места, чтобы записать %1; освободите место и повторите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no workspace at %1; check the path, or create one there.</source>
        <translation>По пути %1 нет рабочей области; проверьте путь или создайте ее там.</translation>
    </message>
    <message>
        <source>There is a file at %1 already; choose another name, or open that one.</source>
        <translation>Файл %1 уже есть; выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program; choose another file. It was left as it is.</source>
        <translation>%1 не является рабочей областью этой программы; выберите другой файл. Этот файл не тронут.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2, this one knows %3); update the program. The file was left as it is.</source>
        <translation>%1 записан более новой версией программы (схема %2, эта версия знает %3); обновите программу. Файл не тронут.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged; restore a backup. The file was left as it is.</source>
        <translation>Рабочая область %1 повреждена; восстановите ее из резервной копии. Файл не тронут.</translation>
    </message>
    <message>
        <source>The workspace %1 can only be read; check the permissions of the file and of its folder.</source>
        <translation>Рабочая область %1 доступна только для чтения; проверьте права на файл и на его папку.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace %1; wait a moment and try again.</source>
        <translation>В рабочую область %1 сейчас пишет другая программа; немного подождите и повторите.</translation>
    </message>
    <message>
        <source>The workspace could not do this: %1; nothing was changed. Check the workspace.</source>
        <translation>Рабочая область не смогла это выполнить: %1; ничего не изменено. Проверьте рабочую область.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed by somebody since, so this cannot be undone; edit the ticket instead.</source>
        <translation>Заявку %1 с тех пор кто-то изменил, поэтому отменить действие нельзя; исправьте саму заявку.</translation>
    </message>
    <message>
        <source>%1 is no import file this program knows. The ticket log of another helpdesk needs a mapping.</source>
        <translation>Программа не узнала файл %1. Для журнала заявок другой службы поддержки нужно сопоставление полей.</translation>
    </message>
    <message>
        <source>The text encoding “%1” is not known; save the file as UTF-8 and try again.</source>
        <translation>Кодировка «%1» неизвестна; сохраните файл в UTF-8 и повторите.</translation>
    </message>
    <message>
        <source>%1 does not name the customer it belongs to; choose the customer (--customer on the command line).</source>
        <translation>В файле %1 не указано, к какому клиенту он относится; выберите клиента (в командной строке – --customer).</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Отменено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was changed. The log tells more.</source>
        <translation>В программе произошла ошибка; ничего не изменено. Подробности в журнале.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>система не назвала причину</translation>
    </message>
    <message>
        <source>Something is missing; fill in what is marked.</source>
        <translation>Чего-то не хватает; заполните отмеченное.</translation>
    </message>
    <message>
        <source>The file %1 does not say “%2”.</source>
        <translation>В файле %1 не указано «%2».</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>«%1» здесь не подходит.</translation>
    </message>
    <message>
        <source>The file is not of the kind “%1”; choose another file, or leave the kind out.</source>
        <translation>Файл не относится к виду «%1»; выберите другой файл или не указывайте вид.</translation>
    </message>
    <message>
        <source>The file is not of the kind “%1” but “%2”; leave the kind out, or choose another file.</source>
        <translation>Файл относится не к виду «%1», а к виду «%2»; не указывайте вид или выберите другой файл.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file ends too early; correct it and try again.</source>
        <translation>Строка %1, позиция %2: файл обрывается; исправьте его и повторите.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Enter the first and the last day.</source>
        <translation>Введите первый и последний день.</translation>
    </message>
    <message>
        <source>The end, %1, lies before the beginning.</source>
        <translation>Окончание, %1, раньше начала.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Ожидается: %1.</translation>
    </message>
    <message>
        <source>What you asked for no longer exists; look at the list again.</source>
        <translation>Того, что вы открываете, больше нет; обновите список.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the spelling.</source>
        <translation>«%1» не найдено; проверьте написание.</translation>
    </message>
    <message>
        <source>“%1” may mean several things: %2; be more exact.</source>
        <translation>«%1» можно понять по-разному: %2; уточните.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>«%1» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>Somebody else changed the customer “%1” meanwhile; look at it again and repeat your change.</source>
        <translation>Тем временем клиента «%1» изменил кто-то другой; посмотрите на него еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>Somebody else changed ticket %1 meanwhile; look at it again and repeat your change.</source>
        <translation>Тем временем заявку %1 изменил кто-то другой; посмотрите на нее еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>Somebody else changed ticket %1 meanwhile, also in: %2; look at it again and repeat your change.</source>
        <translation>Тем временем заявку %1 изменил кто-то другой, в том числе: %2; посмотрите на нее еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>This needs the role “%1”; ask somebody who has it.</source>
        <translation>Для этого нужна роль «%1»; попросите того, у кого она есть.</translation>
    </message>
    <message>
        <source>This is not possible now; look at the ticket again.</source>
        <translation>Сейчас это невозможно; посмотрите на заявку еще раз.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” cannot be understood; correct the file and try again.</source>
        <translation>Строка %1, позиция %2: не удалось понять «%3»; исправьте файл и повторите.</translation>
    </message>
    <message>
        <source>Line %1, column %2: found “%3” where “%4” is expected; correct the file and try again.</source>
        <translation>Строка %1, позиция %2: вместо «%4» стоит «%3»; исправьте файл и повторите.</translation>
    </message>
    <message>
        <source>“%2” at position %1 of the search text is not understood; correct it, or put it in quotation marks to look for these words.</source>
        <translation>«%2» в позиции %1 строки поиска непонятно; исправьте или возьмите в кавычки, чтобы искать эти слова.</translation>
    </message>
    <message>
        <source>“%2” at position %1 of the search text is not understood; perhaps you mean “%3”.</source>
        <translation>«%2» в позиции %1 строки поиска непонятно; возможно, имелось в виду «%3».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2; check the file and its permissions.</source>
        <translation>Не удалось прочитать файл %1: %2; проверьте файл и права на него.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2; choose another place, or check the permissions.</source>
        <translation>Не удалось записать файл %1: %2; выберите другое место или проверьте права.</translation>
    </message>
    <message>
        <source>Enter the number of a ticket.</source>
        <translation>Введите номер заявки.</translation>
    </message>
    <message>
        <source>Choose a customer.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s tenant id.</source>
        <translation>Введите идентификатор клиента (tenant ID).</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s domain.</source>
        <translation>Введите домен клиента.</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Выберите контактное лицо.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Выберите подписку.</translation>
    </message>
    <message>
        <source>Enter the subscription id.</source>
        <translation>Введите идентификатор подписки.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Выберите сотрудника.</translation>
    </message>
    <message>
        <source>Enter a login.</source>
        <translation>Введите имя входа.</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>Выберите группу.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Выберите роль.</translation>
    </message>
    <message>
        <source>A title is missing: write one.</source>
        <translation>Нет заголовка: напишите его.</translation>
    </message>
    <message>
        <source>There is no text yet: write it first.</source>
        <translation>Текста еще нет: сначала напишите его.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите имя или название.</translation>
    </message>
    <message>
        <source>Enter a mail address.</source>
        <translation>Введите адрес электронной почты.</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>Введите номер телефона.</translation>
    </message>
    <message>
        <source>Choose a severity.</source>
        <translation>Выберите критичность.</translation>
    </message>
    <message>
        <source>Choose how many people are affected.</source>
        <translation>Выберите, скольких людей это коснулось.</translation>
    </message>
    <message>
        <source>Choose how badly their work is affected.</source>
        <translation>Выберите, насколько нарушена их работа.</translation>
    </message>
    <message>
        <source>Choose how the request reached you.</source>
        <translation>Выберите, как поступило обращение.</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Выберите службу.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>Choose a state.</source>
        <translation>Выберите состояние.</translation>
    </message>
    <message>
        <source>Choose what to do with the ticket.</source>
        <translation>Выберите, что сделать с заявкой.</translation>
    </message>
    <message>
        <source>A reason is missing: write why.</source>
        <translation>Нет причины: напишите, почему.</translation>
    </message>
    <message>
        <source>The message is empty: write it first.</source>
        <translation>Сообщение пустое: сначала напишите его.</translation>
    </message>
    <message>
        <source>The cause is missing: write what caused the problem.</source>
        <translation>Нет причины: напишите, чем вызвана проблема.</translation>
    </message>
    <message>
        <source>The solution is missing: write how the problem was solved.</source>
        <translation>Нет решения: напишите, как решена проблема.</translation>
    </message>
    <message>
        <source>Choose a route.</source>
        <translation>Выберите путь эскалации.</translation>
    </message>
    <message>
        <source>Choose an entitlement.</source>
        <translation>Выберите право на поддержку.</translation>
    </message>
    <message>
        <source>Enter the case number.</source>
        <translation>Введите номер обращения.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Выберите страну.</translation>
    </message>
    <message>
        <source>Choose a cloud.</source>
        <translation>Выберите облако.</translation>
    </message>
    <message>
        <source>Choose what kind of partner you are.</source>
        <translation>Выберите тип партнера.</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Выберите поле.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Введите значение.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Введите дату.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Выберите часовой пояс.</translation>
    </message>
    <message>
        <source>A ticket log needs a mapping; choose a shipped one or a mapping file.</source>
        <translation>Журналу заявок нужно сопоставление полей; выберите готовое или файл сопоставления.</translation>
    </message>
    <message>
        <source>Choose what kind of file it is.</source>
        <translation>Выберите вид файла.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Выберите язык.</translation>
    </message>
    <message>
        <source>Enter the time spent, in minutes.</source>
        <translation>Введите затраченное время в минутах.</translation>
    </message>
    <message>
        <source>Choose a support plan.</source>
        <translation>Выберите план поддержки.</translation>
    </message>
    <message>
        <source>“%1” is not a ticket number.</source>
        <translation>«%1» – не номер заявки.</translation>
    </message>
    <message>
        <source>“%1” does not name a customer.</source>
        <translation>«%1» не указывает на клиента.</translation>
    </message>
    <message>
        <source>“%1” is not a tenant id; copy the GUID from Partner Center.</source>
        <translation>«%1» – не идентификатор клиента (tenant ID); скопируйте GUID из Центра партнеров.</translation>
    </message>
    <message>
        <source>“%1” is not a domain; write it as in contoso.com.</source>
        <translation>«%1» – не домен; пишите, например, contoso.com.</translation>
    </message>
    <message>
        <source>“%1” does not name a contact of this customer.</source>
        <translation>«%1» не указывает на контактное лицо этого клиента.</translation>
    </message>
    <message>
        <source>“%1” does not name a subscription of this customer.</source>
        <translation>«%1» не указывает на подписку этого клиента.</translation>
    </message>
    <message>
        <source>“%1” is not a subscription id; copy the GUID from Partner Center.</source>
        <translation>«%1» – не идентификатор подписки; скопируйте GUID из Центра партнеров.</translation>
    </message>
    <message>
        <source>“%1” does not name a colleague.</source>
        <translation>«%1» не указывает на сотрудника.</translation>
    </message>
    <message>
        <source>“%1” is not a login; use letters, digits, dots and dashes.</source>
        <translation>«%1» не годится как имя входа; используйте буквы, цифры, точки и дефисы.</translation>
    </message>
    <message>
        <source>“%1” does not name a team.</source>
        <translation>«%1» не указывает на группу.</translation>
    </message>
    <message>
        <source>“%1” is not a role.</source>
        <translation>«%1» – не роль.</translation>
    </message>
    <message>
        <source>“%1” cannot be a title.</source>
        <translation>«%1» не годится как заголовок.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address; write it as in name@contoso.com.</source>
        <translation>«%1» – не адрес электронной почты; пишите, например, name@contoso.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» – не номер телефона.</translation>
    </message>
    <message>
        <source>“%1” is not a severity.</source>
        <translation>«%1» – не критичность.</translation>
    </message>
    <message>
        <source>“%1” is not an impact.</source>
        <translation>«%1» – не охват.</translation>
    </message>
    <message>
        <source>“%1” is not an urgency.</source>
        <translation>«%1» – не срочность.</translation>
    </message>
    <message>
        <source>“%1” is not a channel.</source>
        <translation>«%1» – не канал обращения.</translation>
    </message>
    <message>
        <source>“%1” is not a service.</source>
        <translation>«%1» – не служба.</translation>
    </message>
    <message>
        <source>“%1” is not a category.</source>
        <translation>«%1» – не категория.</translation>
    </message>
    <message>
        <source>“%1” is not a state.</source>
        <translation>«%1» – не состояние.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with a ticket.</source>
        <translation>С заявкой нельзя сделать «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a reason to cancel a ticket.</source>
        <translation>«%1» – не причина отмены заявки.</translation>
    </message>
    <message>
        <source>“%1” is not a route.</source>
        <translation>«%1» – не путь эскалации.</translation>
    </message>
    <message>
        <source>“%1” is not an entitlement.</source>
        <translation>«%1» – не право на поддержку.</translation>
    </message>
    <message>
        <source>“%1” is not a case number of this target.</source>
        <translation>«%1» – не номер обращения для этого адресата.</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its two letters, as in DE.</source>
        <translation>«%1» – не страна; укажите две буквы, например DE.</translation>
    </message>
    <message>
        <source>“%1” is not a cloud.</source>
        <translation>«%1» – не облако.</translation>
    </message>
    <message>
        <source>“%1” is not a type of partner.</source>
        <translation>«%1» – не тип партнера.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be used here.</source>
        <translation>«%1» – не поле, которое можно здесь указать.</translation>
    </message>
    <message>
        <source>“%1” is not a value for this field.</source>
        <translation>«%1» не подходит для этого поля.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as in %2.</source>
        <translation>«%1» – не дата; пишите, например, %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; write it as in Europe/Berlin.</source>
        <translation>«%1» – не часовой пояс; пишите, например, Europe/Berlin.</translation>
    </message>
    <message>
        <source>The mapping cannot be used because of “%1”.</source>
        <translation>Сопоставление полей нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be used for this.</source>
        <translation>Файл «%1» для этого не годится.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be used here.</source>
        <translation>Число «%1» здесь не подходит.</translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes.</source>
        <translation>«%1» – не число минут.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an outage; write it as in EX226792.</source>
        <translation>«%1» – не номер сбоя; пишите, например, EX226792.</translation>
    </message>
    <message>
        <source>“%1” is not a support plan.</source>
        <translation>«%1» – не план поддержки.</translation>
    </message>
    <message>
        <source>There is no ticket %1; check the number.</source>
        <translation>Заявки %1 нет; проверьте номер.</translation>
    </message>
    <message>
        <source>No customer fits “%1”; give the tenant id, a domain or a part of the name, or import the customer first.</source>
        <translation>Нет клиента, подходящего под «%1»; укажите идентификатор (tenant ID), домен или часть названия либо сначала импортируйте клиента.</translation>
    </message>
    <message>
        <source>The customer has no contact “%1”; add the contact first.</source>
        <translation>У клиента нет контактного лица «%1»; сначала добавьте его.</translation>
    </message>
    <message>
        <source>No subscription fits “%1”; give its id or a part of its name.</source>
        <translation>Нет подписки, подходящей под «%1»; укажите ее идентификатор или часть названия.</translation>
    </message>
    <message>
        <source>Nobody has the login “%1”; look at the list of users.</source>
        <translation>Имени входа «%1» ни у кого нет; посмотрите список пользователей.</translation>
    </message>
    <message>
        <source>There is no team “%1”; look at the list of teams.</source>
        <translation>Группы «%1» нет; посмотрите список групп.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”; name a shipped one or the path of a mapping file.</source>
        <translation>Сопоставления «%1» нет; укажите готовое или путь к файлу сопоставления.</translation>
    </message>
    <message>
        <source>There is no file “%1”; check the path.</source>
        <translation>Файла «%1» нет; проверьте путь.</translation>
    </message>
    <message>
        <source>No outage has the number “%1”.</source>
        <translation>Сбоя с номером «%1» нет.</translation>
    </message>
    <message>
        <source>There is no support plan “%1”.</source>
        <translation>Плана поддержки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” fits several customers: %2; give more of the name or the tenant id.</source>
        <translation>Под «%1» подходит несколько клиентов: %2; укажите название полнее или идентификатор (tenant ID).</translation>
    </message>
    <message>
        <source>“%1” fits several contacts: %2; give more of the name or the mail address.</source>
        <translation>Под «%1» подходит несколько контактных лиц: %2; укажите имя полнее или адрес почты.</translation>
    </message>
    <message>
        <source>“%1” fits several subscriptions: %2; give more of the name or the id.</source>
        <translation>Под «%1» подходит несколько подписок: %2; укажите название полнее или идентификатор.</translation>
    </message>
    <message>
        <source>“%1” fits several colleagues: %2; give the login.</source>
        <translation>Под «%1» подходит несколько сотрудников: %2; укажите имя входа.</translation>
    </message>
    <message>
        <source>“%1” fits several teams: %2; give more of the name.</source>
        <translation>Под «%1» подходит несколько групп: %2; укажите название полнее.</translation>
    </message>
    <message>
        <source>A customer with the tenant id %1 is known already; open that one.</source>
        <translation>Клиент с идентификатором (tenant ID) %1 уже есть; откройте его.</translation>
    </message>
    <message>
        <source>The customer “%1” is known already; open that one.</source>
        <translation>Клиент «%1» уже есть; откройте его.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to a known customer already; open that one.</source>
        <translation>Домен %1 уже принадлежит известному клиенту; откройте его.</translation>
    </message>
    <message>
        <source>The contact “%1” is known already; edit that one.</source>
        <translation>Контактное лицо «%1» уже есть; измените его.</translation>
    </message>
    <message>
        <source>The login “%1” is taken; choose another one.</source>
        <translation>Имя входа «%1» занято; выберите другое.</translation>
    </message>
    <message>
        <source>There is a team “%1” already; choose another name.</source>
        <translation>Группа «%1» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>This calendar never opens; give it opening hours.</source>
        <translation>Этот календарь никогда не открывается; задайте рабочее время.</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>Выберите день недели.</translation>
    </message>
    <message>
        <source>Enter the opening hours.</source>
        <translation>Введите рабочее время.</translation>
    </message>
    <message>
        <source>A target is missing: enter one for each severity.</source>
        <translation>Не хватает срока: задайте его для каждой критичности.</translation>
    </message>
    <message>
        <source>Enter how long it takes.</source>
        <translation>Введите длительность.</translation>
    </message>
    <message>
        <source>Nothing has happened yet in this story: add its creation and what followed.</source>
        <translation>В этой истории еще нет событий: добавьте создание и то, что было дальше.</translation>
    </message>
    <message>
        <source>The calendar cannot be used because of “%1”.</source>
        <translation>Календарь нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a day of the week; write mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>«%1» — не день недели; пишите mon, tue, wed, thu, fri, sat или sun.</translation>
    </message>
    <message>
        <source>“%1” are no opening hours; write the earlier time first, as in 09:00-18:00.</source>
        <translation>«%1» — не рабочее время; сначала пишите более раннее, например 09:00-18:00.</translation>
    </message>
    <message>
        <source>The opening hours %1 overlap others of the same day.</source>
        <translation>Рабочее время %1 пересекается с другим в тот же день.</translation>
    </message>
    <message>
        <source>The target “%1” would ring after the resolution is due; give it less time.</source>
        <translation>Срок «%1» наступил бы позже срока решения; сократите его.</translation>
    </message>
    <message>
        <source>“%1” is not a duration; write it as in 90m or 8h.</source>
        <translation>«%1» — не длительность; пишите, например, 90m или 8h.</translation>
    </message>
    <message>
        <source>The story cannot be read at “%1”; compare it with the description of story files.</source>
        <translation>Историю не удается прочесть в месте «%1»; сверьтесь с описанием файлов историй.</translation>
    </message>
    <message>
        <source>These opening hours overlap: change them.</source>
        <translation>Эти часы работы пересекаются: измените их.</translation>
    </message>
    <message>
        <source>Somebody else changed the contact “%1” meanwhile; look at it again and repeat your change.</source>
        <translation>Контактное лицо «%1» за это время изменил кто-то другой; посмотрите на него снова и повторите изменение.</translation>
    </message>
    <message>
        <source>Choose a guide for this ticket first.</source>
        <translation>Сначала выберите инструкцию для этой заявки.</translation>
    </message>
    <message>
        <source>The rules cannot be used because of “%1”.</source>
        <translation>Правила нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The described case cannot be used because of “%1”.</source>
        <translation>Описанный случай нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The guide cannot be used because of “%1”.</source>
        <translation>Инструкцию нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The article cannot be used because of “%1”.</source>
        <translation>Статью нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The guide has no “%1” here; look at the questions again.</source>
        <translation>В инструкции здесь нет «%1»; посмотрите вопросы еще раз.</translation>
    </message>
    <message>
        <source>Choose a case of this ticket.</source>
        <translation>Выберите обращение этой заявки.</translation>
    </message>
    <message>
        <source>Describe the case.</source>
        <translation>Опишите случай.</translation>
    </message>
    <message>
        <source>Choose an article.</source>
        <translation>Выберите статью.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Enter a currency, as in EUR.</source>
        <translation>Введите валюту, например EUR.</translation>
    </message>
    <message>
        <source>Enter the number of incidents.</source>
        <translation>Введите число инцидентов.</translation>
    </message>
    <message>
        <source>Choose a block of prepaid time.</source>
        <translation>Выберите пакет оплаченного времени.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of this currency; write it as in 150.00.</source>
        <translation>«%1» – не сумма в этой валюте; напишите ее так: 150.00.</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write its three letters, as in EUR.</source>
        <translation>«%1» – не валюта; напишите три ее буквы, например EUR.</translation>
    </message>
    <message>
        <source>%1 incidents are not possible here.</source>
        <translation>Число инцидентов %1 здесь невозможно.</translation>
    </message>
    <message>
        <source>“%1” is not a block of prepaid time.</source>
        <translation>«%1» – не пакет оплаченного времени.</translation>
    </message>
    <message>
        <source>There is no block of prepaid time “%1”.</source>
        <translation>Пакета оплаченного времени «%1» нет.</translation>
    </message>
    <message>
        <source>No cost of ticket %1 was approved.</source>
        <translation>Стоимость по заявке %1 не согласована.</translation>
    </message>
    <message>
        <source>“%1” fits several contracts: %2; give the contract id.</source>
        <translation>«%1» подходит к нескольким контрактам: %2; укажите номер контракта.</translation>
    </message>
    <message>
        <source>Enter the name of a rule.</source>
        <translation>Введите название правила.</translation>
    </message>
    <message>
        <source>There is no rule “%1” of that kind; look at the list of rules.</source>
        <translation>Такого правила «%1» нет; посмотрите список правил.</translation>
    </message>
    <message>
        <source>There is no guide “%1”; look at the list of guides.</source>
        <translation>Инструкции «%1» нет; посмотрите список инструкций.</translation>
    </message>
    <message>
        <source>Somebody else (%2) saved “%1” meanwhile; compare with that version, or save yours all the same.</source>
        <translation>«%1» тем временем сохранил кто-то другой (%2); сравните с той версией или все равно сохраните свою.</translation>
    </message>
    <message>
        <source>The guide “%2” leads to the article “%1”; let it lead elsewhere first.</source>
        <translation>Инструкция «%2» ведет к статье «%1»; сначала направьте ее в другое место.</translation>
    </message>
    <message>
        <source>There is no article “%1”; look at the list of articles.</source>
        <translation>Такой статьи «%1» нет; посмотрите список статей.</translation>
    </message>
    <message>
        <source>There is a guide “%1” already; choose another name.</source>
        <translation>Инструкция «%1» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is an article “%1” already; choose another name.</source>
        <translation>Статья «%1» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” is larger than 100 MiB, the most that can be attached; pack it or leave it where the customer can reach it, and write down the place.</source>
        <translation>«%1» больше 100 МиБ – это наибольший размер вложения; сожмите файл или оставьте его там, где он доступен клиенту, и запишите, где он лежит.</translation>
    </message>
    <message>
        <source>The ticket has no file “%1” any more; look at its list of files.</source>
        <translation>В заявке больше нет файла «%1»; посмотрите список ее файлов.</translation>
    </message>
    <message>
        <source>“%1” fits several files: %2; give the id.</source>
        <translation>«%1» подходит к нескольким файлам: %2; укажите идентификатор.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken for %2: %3.</source>
        <translation>«%1» нельзя принять для %2: %3.</translation>
    </message>
    <message>
        <source>The checklists cannot be used because of “%1”. Expected: %2.</source>
        <translation>Перечни материалов нельзя использовать из-за «%1». Ожидается: %2.</translation>
    </message>
    <message>
        <source>Somebody else changed the outage %1 meanwhile; look at it again and repeat your change.</source>
        <translation>Сбой %1 тем временем изменил кто-то другой; посмотрите на него еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>Somebody else changed claim %1 meanwhile; look at it again and repeat your change.</source>
        <translation>Требование %1 тем временем изменил кто-то другой; посмотрите на него еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>Enter the number of the outage.</source>
        <translation>Введите номер сбоя.</translation>
    </message>
    <message>
        <source>Choose a claim.</source>
        <translation>Выберите требование.</translation>
    </message>
    <message>
        <source>“%1” stands for nothing in this text.</source>
        <translation>«%1» в этом тексте ничего не обозначает.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a claim.</source>
        <translation>«%1» – не номер требования.</translation>
    </message>
    <message>
        <source>There is no piece of evidence “%1”; look at the list of what is asked.</source>
        <translation>Среди материалов нет «%1»; посмотрите перечень того, что нужно.</translation>
    </message>
    <message>
        <source>There is no claim %1; look at the list of claims.</source>
        <translation>Требования %1 нет; посмотрите на список требований.</translation>
    </message>
    <message>
        <source>The outage %1 is known already; open that one.</source>
        <translation>Сбой %1 уже известен; откройте его.</translation>
    </message>
    <message>
        <source>The ticket has no case “%1”; look at its cases.</source>
        <translation>У заявки нет обращения «%1»; посмотрите список ее обращений.</translation>
    </message>
    <message>
        <source>No imported request has the number “%1”; import it first.</source>
        <translation>Ни у одного импортированного запроса нет номера «%1»; сначала импортируйте его.</translation>
    </message>
    <message>
        <source>Choose a piece of evidence.</source>
        <translation>Выберите материал для передачи.</translation>
    </message>
    <message>
        <source>Choose a file of the ticket.</source>
        <translation>Выберите файл заявки.</translation>
    </message>
    <message>
        <source>It cannot be saved: %1</source>
        <comment>%1: a whole sentence</comment>
        <translation>Сохранить нельзя: %1</translation>
    </message>
    <message>
        <source>The case number %1 stands on ticket #%2 already; check the number, or look at that ticket.</source>
        <translation>Номер обращения %1 уже стоит в заявке #%2; проверьте номер или посмотрите ту заявку.</translation>
    </message>
    <message>
        <source>“%1” is not a language that can be chosen here.</source>
        <translation>Язык «%1» здесь выбрать нельзя.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” stands for nothing; use one of these: %4.</source>
        <translation>Строка %1, столбец %2: «%3» ничего не обозначает; используйте одно из этих обозначений: %4.</translation>
    </message>
    <message>
        <source>“%1” is on this list already; choose another name.</source>
        <translation>«%1» уже есть в этом списке; выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3; write the year first, or the month in letters.</source>
        <translation>«%1» может быть %2 или %3; напишите сначала год или месяц буквами.</translation>
    </message>
    <message>
        <source>“%1” is the default policy: it stays, and stands last. Change it instead.</source>
        <translation>«%1» – политика по умолчанию: она остается и стоит последней. Вместо этого измените ее.</translation>
    </message>
    <message>
        <source>The policy “%2” counts by the calendar “%1”; give it another calendar first.</source>
        <translation>Политика «%2» считает по календарю «%1»; сначала укажите ей другой календарь.</translation>
    </message>
    <message>
        <source>A policy needs a condition; only the default one holds for all others.</source>
        <translation>Политике нужно условие; для всех остальных заявок действует только политика по умолчанию.</translation>
    </message>
    <message>
        <source>The file has no policy; describe one in it.</source>
        <translation>В файле нет политики; опишите её.</translation>
    </message>
    <message>
        <source>The policy cannot be used because of “%1”.</source>
        <translation>Политику нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The condition of a policy cannot be “%1”: no event of a ticket decides it.</source>
        <translation>Условием политики не может быть «%1»: это не решается событием заявки.</translation>
    </message>
    <message>
        <source>There is no policy “%1”; look at the list of policies.</source>
        <translation>Политики «%1» нет; посмотрите список политик.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”; look at the list of calendars.</source>
        <translation>Календаря «%1» нет; посмотрите список календарей.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day of the week, what is wrong with its hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The form has no questions; add one.</source>
        <translation>В анкете нет вопросов; добавьте хотя бы один.</translation>
    </message>
    <message>
        <source>Points are missing: give them to every question, or say that it does not apply.</source>
        <translation>Не хватает баллов: поставьте их за каждый вопрос или отметьте, что он неприменим.</translation>
    </message>
    <message>
        <source>Choose a verdict.</source>
        <translation>Выберите заключение.</translation>
    </message>
    <message>
        <source>This verdict needs a note: write what went wrong and what to do better.</source>
        <translation>К этому заключению нужна заметка: напишите, что было не так и что улучшить.</translation>
    </message>
    <message>
        <source>The form cannot be used because of “%1”.</source>
        <translation>Анкету нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>“%1” points cannot be given to this question.</source>
        <translation>За этот вопрос нельзя поставить столько баллов: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a verdict.</source>
        <translation>«%1» – не заключение.</translation>
    </message>
    <message>
        <source>The workspace has no form “%1” of its own; look at the list of forms.</source>
        <translation>В рабочей области нет собственной анкеты «%1»; посмотрите список анкет.</translation>
    </message>
    <message>
        <source>The form has no question “%1”; look at its questions.</source>
        <translation>В анкете нет вопроса «%1»; посмотрите ее вопросы.</translation>
    </message>
    <message>
        <source>The form “%1” is for this guide already; change that one.</source>
        <translation>Для этой инструкции уже есть анкета «%1»; измените ее.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile; look at it again and repeat your change.</source>
        <translation>Кто-то другой тем временем изменил «%1»; посмотрите еще раз и повторите изменение.</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>No customer known</source>
        <translation>Клиент неизвестен</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Без подписки</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Без службы</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Без критичности</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Срок завтра</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <comment>a day</comment>
        <translation>Срок был %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <comment>a day</comment>
        <translation>Срок %1</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <comment>a severity in words</comment>
        <translation>Критичность %1</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Health of the service</source>
        <comment>stage of a diagnosis</comment>
        <translation>Работоспособность службы</translation>
    </message>
    <message>
        <source>What an administrator mends</source>
        <comment>stage of a diagnosis</comment>
        <translation>Что исправит администратор</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <comment>stage of a diagnosis</comment>
        <translation>Каков охват</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>end of a guide</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>end of a guide</comment>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Outside the baseline boundaries</source>
        <comment>end of a guide</comment>
        <translation>Вне границ базовой поддержки</translation>
    </message>
    <message>
        <source>Another route</source>
        <comment>end of a guide</comment>
        <translation>Другой путь</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a guide</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field of a guide</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Problem type</source>
        <comment>field of a guide</comment>
        <translation>Тип проблемы</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>field of a guide</comment>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>field of a guide</comment>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Words of a call</source>
        <comment>field of a guide</comment>
        <translation>Слова из обращений клиентов</translation>
    </message>
    <message>
        <source>First question</source>
        <comment>field of a guide</comment>
        <translation>Первый вопрос</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>field of a guide</comment>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of a guide</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <comment>field of a guide</comment>
        <translation>Зачем спрашиваем</translation>
    </message>
    <message>
        <source>How to check it</source>
        <comment>field of a guide</comment>
        <translation>Как проверить</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>field of a guide</comment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>field of a guide</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>field of a guide</comment>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field of a guide</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Leads to</source>
        <comment>field of a guide</comment>
        <translation>Ведет к</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a guide</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>field of a guide</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>field of a guide</comment>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Why it goes to Microsoft</source>
        <comment>field of a guide</comment>
        <translation>Почему передается в Microsoft</translation>
    </message>
    <message>
        <source>Route</source>
        <comment>field of a guide</comment>
        <translation>Путь эскалации</translation>
    </message>
    <message>
        <source>What the request needs</source>
        <comment>field of a guide</comment>
        <translation>Что нужно для запроса</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>difference between versions</comment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>difference between versions</comment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>difference between versions</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Billing</source>
        <comment>kind of request</comment>
        <translation>Выставление счетов</translation>
    </message>
    <message>
        <source>Subscription management</source>
        <comment>kind of request</comment>
        <translation>Управление подписками</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <comment>kind of request</comment>
        <translation>Что-то не работает</translation>
    </message>
    <message>
        <source>How something is done</source>
        <comment>kind of request</comment>
        <translation>Как что-то сделать</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>kind of request</comment>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <comment>kind of request</comment>
        <translation>Уязвимость</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>product</comment>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <comment>product</comment>
        <translation>План Azure</translation>
    </message>
    <message>
        <source>Azure of the earlier offer (MS-AZR-0145P)</source>
        <comment>product</comment>
        <translation>Azure прежнего предложения (MS-AZR-0145P)</translation>
    </message>
    <message>
        <source>Dynamics 365 customer engagement apps</source>
        <comment>product</comment>
        <translation>Приложения Dynamics 365 для работы с клиентами</translation>
    </message>
    <message>
        <source>Dynamics 365 finance and operations apps</source>
        <comment>product</comment>
        <translation>Приложения Dynamics 365 для финансов и операций</translation>
    </message>
    <message>
        <source>Product of another publisher</source>
        <comment>product</comment>
        <translation>Продукт другого издателя</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>guide or article</comment>
        <translation>Из поставки</translation>
    </message>
    <message>
        <source>Own; a newer one ships</source>
        <comment>guide or article</comment>
        <translation>Своя; в поставке есть новее</translation>
    </message>
    <message>
        <source>Changed here</source>
        <comment>guide or article</comment>
        <translation>Изменена у нас</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>guide or article</comment>
        <translation>Своя</translation>
    </message>
    <message>
        <source>The guide itself</source>
        <translation>Сама инструкция</translation>
    </message>
    <message>
        <source>Question “%1”</source>
        <translation>Вопрос «%1»</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>Окончание «%1»</translation>
    </message>
    <message>
        <source>Answer “%1” to “%2”</source>
        <translation>Ответ «%1» на «%2»</translation>
    </message>
    <message>
        <source>there is no first question; choose one.</source>
        <translation>нет первого вопроса; выберите его.</translation>
    </message>
    <message>
        <source>a technical guide begins with the health of the service; choose that stage.</source>
        <translation>техническая инструкция начинается с работоспособности службы; выберите этот этап.</translation>
    </message>
    <message>
        <source>the name “%1” is given twice; rename one of them.</source>
        <translation>имя «%1» дано дважды; переименуйте одно из них.</translation>
    </message>
    <message>
        <source>a question needs two answers at least; add one.</source>
        <translation>у вопроса должно быть не меньше двух ответов; добавьте ответ.</translation>
    </message>
    <message>
        <source>it leads nowhere; choose a question or an end.</source>
        <translation>никуда не ведет; выберите вопрос или окончание.</translation>
    </message>
    <message>
        <source>it leads back to “%1”, in a circle; choose another target.</source>
        <translation>ведет по кругу обратно к «%1»; выберите другое продолжение.</translation>
    </message>
    <message>
        <source>it leads back to an earlier stage, to “%1”; change the stage or the target.</source>
        <translation>ведет назад на более ранний этап, к «%1»; измените этап или продолжение.</translation>
    </message>
    <message>
        <source>no answer leads here; let one lead here, or remove it.</source>
        <translation>сюда не ведет ни один ответ; направьте сюда ответ или удалите.</translation>
    </message>
    <message>
        <source>neither a page nor a command says how to check it; give one.</source>
        <translation>ни страница, ни команда не говорят, как проверить; укажите что-нибудь одно.</translation>
    </message>
    <message>
        <source>the address “%1” opens in no browser; write it as in https://admin.microsoft.com.</source>
        <translation>адрес «%1» не откроет ни один браузер; напишите его как https://admin.microsoft.com.</translation>
    </message>
    <message>
        <source>“%1” is empty in %2; write it.</source>
        <translation>поле «%1» пусто, язык: %2; заполните его.</translation>
    </message>
    <message>
        <source>no article is chosen; choose one.</source>
        <translation>статья не выбрана; выберите ее.</translation>
    </message>
    <message>
        <source>there is no article “%1”; choose another one.</source>
        <translation>статьи «%1» нет; выберите другую.</translation>
    </message>
    <message>
        <source>“%1” is not given; give it.</source>
        <translation>не указано: «%1»; укажите.</translation>
    </message>
    <message>
        <source>no rule sends such requests to “%1”; choose another route or service.</source>
        <translation>ни одно правило не направляет такие запросы по пути «%1»; выберите другой путь или службу.</translation>
    </message>
    <message>
        <source>it is for no service; choose one.</source>
        <translation>не выбрана ни одна служба; выберите.</translation>
    </message>
    <message>
        <source>no words propose it; write some that callers use.</source>
        <translation>нет слов, по которым она предлагается; напишите слова, которыми говорят клиенты.</translation>
    </message>
    <message>
        <source>“%1” belongs to none of its services; choose the service or leave the product out.</source>
        <translation>продукт «%1» не относится к выбранным службам; выберите службу или уберите продукт.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name; use small letters a to z, digits and underscores, and in the name of a guide a point, as in office365.mail_flow.</source>
        <translation>«%1» не может быть именем; используйте строчные буквы a–z, цифры и подчеркивания, а в имени инструкции – точку, как в office365.mail_flow.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a guide, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an article; use small letters a to z, digits and underscores.</source>
        <translation>«%1» не может быть именем статьи; используйте строчные буквы a–z, цифры и подчеркивания.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, and its place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place in a guide, and its field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(without text)</source>
        <comment>an answer, a question or an end</comment>
        <translation>(без текста)</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Commercial</source>
        <comment>Microsoft cloud</comment>
        <translation>Коммерческое</translation>
    </message>
    <message>
        <source>Government Community Cloud</source>
        <comment>Microsoft cloud</comment>
        <translation>Government Community Cloud (GCC)</translation>
    </message>
    <message>
        <source>US Government</source>
        <comment>Microsoft cloud</comment>
        <translation>Для госорганов США</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <comment>Microsoft cloud</comment>
        <translation>Китай (21Vianet)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>relationship to the partner</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship to the partner</comment>
        <translation>Торговый посредник</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship to the partner</comment>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship to the partner</comment>
        <translation>Синдикация</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship to the partner</comment>
        <translation>Поддержка Microsoft</translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship to the partner</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>DAP</source>
        <comment>access to the tenant</comment>
        <translation>DAP</translation>
    </message>
    <message>
        <source>GDAP</source>
        <comment>access to the tenant</comment>
        <translation>GDAP</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>access to the tenant</comment>
        <translation>Ожидает одобрения</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>access to the tenant</comment>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>access to the tenant</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Termination requested</source>
        <comment>access to the tenant</comment>
        <translation>Запрошено прекращение</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>access to the tenant</comment>
        <translation>Прекращен</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>access to the tenant</comment>
        <translation>Истек</translation>
    </message>
    <message>
        <source>Direct bill partner</source>
        <comment>type of partner</comment>
        <translation>Партнер с прямым выставлением счетов</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <comment>type of partner</comment>
        <translation>Непрямой поставщик</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <comment>type of partner</comment>
        <translation>Непрямой торговый посредник</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>type of partner</comment>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Signature Cloud Support</source>
        <comment>support plan</comment>
        <translation>Signature Cloud Support</translation>
    </message>
    <message>
        <source>Advanced Support for Partners</source>
        <comment>support plan</comment>
        <translation>Расширенная поддержка для партнеров (Advanced)</translation>
    </message>
    <message>
        <source>Premier Support for Partners</source>
        <comment>support plan</comment>
        <translation>Поддержка Premier для партнеров</translation>
    </message>
    <message>
        <source>Partner Cloud Support</source>
        <comment>support plan</comment>
        <translation>Partner Cloud Support</translation>
    </message>
    <message>
        <source>Unified Support</source>
        <comment>support plan</comment>
        <translation>Unified Support</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>subscription</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>subscription</comment>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>subscription</comment>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>subscription</comment>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>subscription</comment>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>subscription</comment>
        <translation>Ожидает активации</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>subscription</comment>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>Not billed</source>
        <comment>billing of a subscription</comment>
        <translation>Без оплаты</translation>
    </message>
    <message>
        <source>By usage</source>
        <comment>billing of a subscription</comment>
        <translation>По потреблению</translation>
    </message>
    <message>
        <source>By licence</source>
        <comment>billing of a subscription</comment>
        <translation>По лицензиям</translation>
    </message>
    <message>
        <source>Benefit</source>
        <comment>billing of a subscription</comment>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>billing cycle</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>billing cycle</comment>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>billing cycle</comment>
        <translation>Ежегодно</translation>
    </message>
    <message>
        <source>None</source>
        <comment>billing cycle</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>billing cycle</comment>
        <translation>Однократно</translation>
    </message>
    <message>
        <source>Every three years</source>
        <comment>billing cycle</comment>
        <translation>Раз в три года</translation>
    </message>
    <message>
        <source>Every two years</source>
        <comment>billing cycle</comment>
        <translation>Раз в два года</translation>
    </message>
    <message>
        <source>New commerce</source>
        <comment>commerce model</comment>
        <translation>Новая коммерция</translation>
    </message>
    <message>
        <source>Legacy</source>
        <comment>commerce model</comment>
        <translation>Прежняя модель</translation>
    </message>
    <message>
        <source>Customer list of Partner Center</source>
        <comment>kind of file</comment>
        <translation>Список клиентов из Центра партнеров</translation>
    </message>
    <message>
        <source>Subscription list of Partner Center</source>
        <comment>kind of file</comment>
        <translation>Список подписок из Центра партнеров</translation>
    </message>
    <message>
        <source>Customers from PowerShell</source>
        <comment>kind of file</comment>
        <translation>Клиенты из PowerShell</translation>
    </message>
    <message>
        <source>Subscriptions from PowerShell</source>
        <comment>kind of file</comment>
        <translation>Подписки из PowerShell</translation>
    </message>
    <message>
        <source>Service requests from PowerShell</source>
        <comment>kind of file</comment>
        <translation>Запросы на обслуживание из PowerShell</translation>
    </message>
    <message>
        <source>Customers from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Клиенты из REST API</translation>
    </message>
    <message>
        <source>Subscriptions from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Подписки из REST API</translation>
    </message>
    <message>
        <source>Azure entitlements from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Права Azure из REST API</translation>
    </message>
    <message>
        <source>Service requests from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Запросы на обслуживание из REST API</translation>
    </message>
    <message>
        <source>Support topics from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Темы поддержки из REST API</translation>
    </message>
    <message>
        <source>Offers from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Предложения из REST API</translation>
    </message>
    <message>
        <source>Product names</source>
        <comment>kind of file</comment>
        <translation>Названия продуктов</translation>
    </message>
    <message>
        <source>Ticket log of another helpdesk</source>
        <comment>kind of file</comment>
        <translation>Журнал заявок другой системы</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>severity of a service request</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity of a service request</comment>
        <translation>Критическая</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>severity of a service request</comment>
        <translation>Умеренная</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>severity of a service request</comment>
        <translation>Минимальная</translation>
    </message>
    <message>
        <source>None</source>
        <comment>status of a service request</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a service request</comment>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a service request</comment>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Attention needed</source>
        <comment>status of a service request</comment>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>A – critical</source>
        <comment>severity</comment>
        <translation>A – критическая</translation>
    </message>
    <message>
        <source>B – moderate</source>
        <comment>severity</comment>
        <translation>B – умеренная</translation>
    </message>
    <message>
        <source>C – minimal</source>
        <comment>severity</comment>
        <translation>C – минимальная</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>how many are hit</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Some people</source>
        <comment>how many are hit</comment>
        <translation>Несколько человек</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>how many are hit</comment>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Work has stopped</source>
        <comment>how hard work is hit</comment>
        <translation>Работа остановилась</translation>
    </message>
    <message>
        <source>Work is hindered</source>
        <comment>how hard work is hit</comment>
        <translation>Работа затруднена</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <comment>how hard work is hit</comment>
        <translation>Работа продолжается</translation>
    </message>
    <message>
        <source>Azure</source>
        <comment>service family</comment>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <comment>service family</comment>
        <translation>Dynamics 365</translation>
    </message>
    <message>
        <source>Office 365</source>
        <comment>service family</comment>
        <translation>Office 365</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>service family</comment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>kind of request</comment>
        <translation>Коммерческий вопрос</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>kind of request</comment>
        <translation>Технический вопрос</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>kind of request</comment>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>how a request reached us</comment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>how a request reached us</comment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>how a request reached us</comment>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>how a request reached us</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>how a request reached us</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Customer message</source>
        <comment>entry of the conversation</comment>
        <translation>Сообщение клиента</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>entry of the conversation</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>entry of the conversation</comment>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>entry of the conversation</comment>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>entry of the history</comment>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>entry of the history</comment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>State</source>
        <comment>entry of the history</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>entry of the history</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Escalation</source>
        <comment>entry of the history</comment>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>entry of the history</comment>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>entry of the history</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field of a ticket</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>field of a ticket</comment>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Impact</source>
        <comment>field of a ticket</comment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>field of a ticket</comment>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>field of a ticket</comment>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a ticket</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem type</source>
        <comment>field of a ticket</comment>
        <translation>Тип проблемы</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a ticket</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>field of a ticket</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of a ticket</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <comment>field of a ticket</comment>
        <translation>Неизвестный абонент</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>field of a ticket</comment>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Assignee</source>
        <comment>field of a ticket</comment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>field of a ticket</comment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>order of a list</comment>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Creation</source>
        <comment>order of a list</comment>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>order of a list</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>order of a list</comment>
        <translation>Крит.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>order of a list</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>order of a list</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>order of a list</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Assignee</source>
        <comment>order of a list</comment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Needs me now</source>
        <comment>view of the queue</comment>
        <translation>Ждут меня</translation>
    </message>
    <message>
        <source>My tickets</source>
        <comment>view of the queue</comment>
        <translation>Мои заявки</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view of the queue</comment>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>New tickets</source>
        <comment>view of the queue</comment>
        <translation>Новые заявки</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>view of the queue</comment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <comment>view of the queue</comment>
        <translation>Ожидают клиента</translation>
    </message>
    <message>
        <source>With Microsoft</source>
        <comment>view of the queue</comment>
        <translation>В Microsoft</translation>
    </message>
    <message>
        <source>To be approved</source>
        <comment>view of the queue</comment>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>view of the queue</comment>
        <translation>Решенные</translation>
    </message>
    <message>
        <source>All open tickets</source>
        <comment>view of the queue</comment>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>New</source>
        <comment>ticket state</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>In diagnosis</source>
        <comment>ticket state</comment>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Being resolved</source>
        <comment>ticket state</comment>
        <translation>Решается</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <comment>ticket state</comment>
        <translation>Ожидает клиента</translation>
    </message>
    <message>
        <source>Escalation in review</source>
        <comment>ticket state</comment>
        <translation>Эскалация на согласовании</translation>
    </message>
    <message>
        <source>Escalated</source>
        <comment>ticket state</comment>
        <translation>Эскалирована</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>ticket state</comment>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ticket state</comment>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>New</source>
        <comment>group of ticket states</comment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>group of ticket states</comment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>group of ticket states</comment>
        <translation>Ожидающие</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>group of ticket states</comment>
        <translation>Решенные</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>group of ticket states</comment>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Start diagnosis</source>
        <comment>button</comment>
        <translation>Начать диагностику</translation>
    </message>
    <message>
        <source>Solve it ourselves</source>
        <comment>button</comment>
        <translation>Решаем сами</translation>
    </message>
    <message>
        <source>Request escalation</source>
        <comment>button</comment>
        <translation>Запросить эскалацию</translation>
    </message>
    <message>
        <source>Approve escalation</source>
        <comment>button</comment>
        <translation>Согласовать эскалацию</translation>
    </message>
    <message>
        <source>Reject escalation</source>
        <comment>button</comment>
        <translation>Отклонить эскалацию</translation>
    </message>
    <message>
        <source>Record as filed</source>
        <comment>button</comment>
        <translation>Отметить как поданную</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button</comment>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <comment>button</comment>
        <translation>Спросить клиента</translation>
    </message>
    <message>
        <source>Customer replied</source>
        <comment>button</comment>
        <translation>Клиент ответил</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>button</comment>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Customer confirmed</source>
        <comment>button</comment>
        <translation>Клиент подтвердил</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>button</comment>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <comment>button</comment>
        <translation>Отменить заявку</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Microsoft 365 admin center</source>
        <comment>escalation route</comment>
        <translation>Центр администрирования Microsoft 365</translation>
    </message>
    <message>
        <source>Azure portal</source>
        <comment>escalation route</comment>
        <translation>Портал Azure</translation>
    </message>
    <message>
        <source>Power Platform admin center</source>
        <comment>escalation route</comment>
        <translation>Центр администрирования Power Platform</translation>
    </message>
    <message>
        <source>Lifecycle Services</source>
        <comment>escalation route</comment>
        <translation>Lifecycle Services</translation>
    </message>
    <message>
        <source>Business Central admin center</source>
        <comment>escalation route</comment>
        <translation>Центр администрирования Business Central</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <comment>escalation route</comment>
        <translation>Центр партнеров</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <comment>escalation route</comment>
        <translation>Непрямой поставщик</translation>
    </message>
    <message>
        <source>Outsourced support</source>
        <comment>escalation route</comment>
        <translation>Внешняя поддержка</translation>
    </message>
    <message>
        <source>Publisher of the product</source>
        <comment>escalation route</comment>
        <translation>Издатель продукта</translation>
    </message>
    <message>
        <source>Microsoft Security Response Center</source>
        <comment>escalation route</comment>
        <translation>Microsoft Security Response Center</translation>
    </message>
    <message>
        <source>The customer calls Microsoft</source>
        <comment>escalation route</comment>
        <translation>Клиент обращается в Microsoft сам</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>escalation</comment>
        <translation>Запрошена</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>escalation</comment>
        <translation>Согласована</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>escalation</comment>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>escalation</comment>
        <translation>Подана</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>escalation</comment>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>outcome of an escalation</comment>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Works as designed</source>
        <comment>outcome of an escalation</comment>
        <translation>Работает как задумано</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>outcome of an escalation</comment>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Known as a bug</source>
        <comment>outcome of an escalation</comment>
        <translation>Известная ошибка</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of an escalation</comment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Credit granted</source>
        <comment>outcome of an escalation</comment>
        <translation>Предоставлен кредит</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Отозвана клиентом</translation>
    </message>
    <message>
        <source>Not a customer of ours</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Не наш клиент</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>order of a list</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>First reply</source>
        <comment>service level clock</comment>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Next reply</source>
        <comment>service level clock</comment>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>service level clock</comment>
        <translation>Известие клиенту</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>service level clock</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>No clock</source>
        <comment>state of a service level clock</comment>
        <translation>Нет срока</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a service level clock</comment>
        <translation>Идет</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a service level clock</comment>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>state of a service level clock</comment>
        <translation>Соблюден</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>state of a service level clock</comment>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <comment>entry of the history</comment>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>undocumented problem</source>
        <comment>why it goes to Microsoft</comment>
        <translation>неописанная проблема</translation>
    </message>
    <message>
        <source>service not available</source>
        <comment>why it goes to Microsoft</comment>
        <translation>служба недоступна</translation>
    </message>
    <message>
        <source>fault of the product</source>
        <comment>why it goes to Microsoft</comment>
        <translation>ошибка продукта</translation>
    </message>
    <message>
        <source>large network disruption</source>
        <comment>why it goes to Microsoft</comment>
        <translation>крупный сбой сети</translation>
    </message>
    <message>
        <source>regional, many tenants</source>
        <comment>why it goes to Microsoft</comment>
        <translation>региональный сбой, много тенантов</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>status of a case there</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a case there</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Waits for us</source>
        <comment>status of a case there</comment>
        <translation>Ждет нас</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a case there</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>We owe them</source>
        <comment>whose turn it is on a case</comment>
        <translation>Должны мы</translation>
    </message>
    <message>
        <source>They owe us</source>
        <comment>whose turn it is on a case</comment>
        <translation>Должны нам</translation>
    </message>
    <message>
        <source>Customer to be told</source>
        <comment>whose turn it is on a case</comment>
        <translation>Сообщить клиенту</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <comment>whose turn it is on a case</comment>
        <translation>Еще не подано</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <comment>whose turn it is on a case</comment>
        <translation>Никто не должен</translation>
    </message>
    <message>
        <source>From them</source>
        <comment>message of a case</comment>
        <translation>От них</translation>
    </message>
    <message>
        <source>From us</source>
        <comment>message of a case</comment>
        <translation>От нас</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>how something was said on a case</comment>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>how something was said on a case</comment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>how something was said on a case</comment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>how something was said on a case</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <comment>whose page told of a case</comment>
        <translation>Центр партнеров</translation>
    </message>
    <message>
        <source>Azure portal</source>
        <comment>whose page told of a case</comment>
        <translation>Портал Azure</translation>
    </message>
    <message>
        <source>Azure support tickets</source>
        <comment>kind of file</comment>
        <translation>Запросы в поддержку Azure</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>entry of the history</comment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>GDAP relationships of Microsoft&apos;s tool</source>
        <comment>kind of file</comment>
        <translation>Отношения GDAP из программы Microsoft</translation>
    </message>
    <message>
        <source>GDAP relationships with their roles</source>
        <comment>kind of file</comment>
        <translation>Отношения GDAP с ролями</translation>
    </message>
    <message>
        <source>Customers with delegated admin privileges</source>
        <comment>kind of file</comment>
        <translation>Клиенты с делегированными правами администратора</translation>
    </message>
    <message>
        <source>Ended delegated admin privileges</source>
        <comment>kind of file</comment>
        <translation>Прекращенные делегированные права администратора</translation>
    </message>
    <message>
        <source>Reconciliation, licences (legacy)</source>
        <comment>kind of file</comment>
        <translation>Сверка, лицензии (прежняя коммерция)</translation>
    </message>
    <message>
        <source>Reconciliation, new commerce</source>
        <comment>kind of file</comment>
        <translation>Сверка, новая коммерция</translation>
    </message>
    <message>
        <source>Daily usage</source>
        <comment>kind of file</comment>
        <translation>Ежедневное использование</translation>
    </message>
    <message>
        <source>File</source>
        <comment>entry of the history</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Service health from Graph</source>
        <comment>kind of file</comment>
        <translation>Работоспособность служб из Graph</translation>
    </message>
    <message>
        <source>Service incidents from Partner Center</source>
        <comment>kind of file</comment>
        <translation>Инциденты служб из Центра партнеров</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>entry of the history</comment>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Outage</source>
        <comment>entry of the history</comment>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Unified Support Advanced</source>
        <comment>support plan</comment>
        <translation>Unified Support Advanced</translation>
    </message>
    <message>
        <source>Unified Support Performance</source>
        <comment>support plan</comment>
        <translation>Unified Support Performance</translation>
    </message>
    <message>
        <source>Azure support plan Developer</source>
        <comment>support plan</comment>
        <translation>План поддержки Azure Developer</translation>
    </message>
    <message>
        <source>Azure support plan Standard</source>
        <comment>support plan</comment>
        <translation>План поддержки Azure Standard</translation>
    </message>
    <message>
        <source>Azure support plan ProDirect</source>
        <comment>support plan</comment>
        <translation>План поддержки Azure ProDirect</translation>
    </message>
    <message>
        <source>Dynamics 365 support plan Subscription</source>
        <comment>support plan</comment>
        <translation>План поддержки Dynamics 365 Subscription</translation>
    </message>
    <message>
        <source>Dynamics 365 support plan ProDirect</source>
        <comment>support plan</comment>
        <translation>План поддержки Dynamics 365 ProDirect</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>what a list is grouped by</comment>
        <translation>по клиенту</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>what a list is grouped by</comment>
        <translation>по подписке</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>what a list is grouped by</comment>
        <translation>по службе</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>what a list is grouped by</comment>
        <translation>по критичности</translation>
    </message>
    <message>
        <source>Due day</source>
        <comment>what a list is grouped by</comment>
        <translation>по дню срока</translation>
    </message>
    <message>
        <source>red</source>
        <comment>colour of a mark</comment>
        <translation>красный</translation>
    </message>
    <message>
        <source>amber</source>
        <comment>colour of a mark</comment>
        <translation>янтарный</translation>
    </message>
    <message>
        <source>green</source>
        <comment>colour of a mark</comment>
        <translation>зеленый</translation>
    </message>
    <message>
        <source>blue</source>
        <comment>colour of a mark</comment>
        <translation>синий</translation>
    </message>
    <message>
        <source>Quality review</source>
        <comment>entry of the history</comment>
        <translation>Проверка качества</translation>
    </message>
</context>
<context>
    <name>LadderText</name>
    <message>
        <source>Notify the assignee</source>
        <comment>a step of a ladder</comment>
        <translation>Уведомить исполнителя</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <comment>a step of a ladder; a person follows</comment>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Raise the severity</source>
        <comment>a step of a ladder</comment>
        <translation>Повысить критичность</translation>
    </message>
    <message>
        <source>Ask for a hand-over note</source>
        <comment>a step of a ladder</comment>
        <translation>Потребовать заметку о передаче</translation>
    </message>
</context>
<context>
    <name>MacroPresenter</name>
    <message>
        <source>whoever runs it</source>
        <comment>the assignee that a macro sets</comment>
        <translation>тот, кто его выполняет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and the value it gets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>writes a note</source>
        <comment>what a macro does</comment>
        <translation>пишет заметку</translation>
    </message>
    <message>
        <source>prepares a reply</source>
        <comment>what a macro does</comment>
        <translation>готовит ответ</translation>
    </message>
    <message>
        <source>Nothing had to be changed: all of them are so already.</source>
        <translation>Менять нечего: все они уже такие.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are changed.</source>
        <translation>
            <numerusform>%Ln заявка изменена.</numerusform>
            <numerusform>%Ln заявки изменены.</numerusform>
            <numerusform>%Ln заявок изменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are written.</source>
        <translation>
            <numerusform>%Ln заметка написана.</numerusform>
            <numerusform>%Ln заметки написаны.</numerusform>
            <numerusform>%Ln заметок написано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prepared reply(ies) wait as your drafts; nothing was sent.</source>
        <translation>
            <numerusform>%Ln подготовленный ответ ждет в ваших черновиках; ничего не отправлено.</numerusform>
            <numerusform>%Ln подготовленных ответа ждут в ваших черновиках; ничего не отправлено.</numerusform>
            <numerusform>%Ln подготовленных ответов ждут в ваших черновиках; ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placeholders: %1; days count on, as in {today+3d}, {today+2w}, and working days in {today+2wd}.</source>
        <translation>Обозначения: %1; дни отсчитываются, как в {today+3d}, {today+2w}, а рабочие дни – как в {today+2wd}.</translation>
    </message>
</context>
<context>
    <name>MetricDefinition</name>
    <message>
        <source>Tickets that were neither resolved nor closed at the end of the part.</source>
        <translation>Заявки, которые в конце части периода не были ни решены, ни закрыты.</translation>
    </message>
    <message>
        <source>Of these tickets the time since they were created, by the clock.</source>
        <translation>Время от создания этих заявок, по часам.</translation>
    </message>
    <message>
        <source>Tickets created in the period.</source>
        <translation>Заявки, созданные за период.</translation>
    </message>
    <message>
        <source>Tickets whose last solution was in the period and still holds.</source>
        <translation>Заявки, последнее решение которых пришлось на период и все еще в силе.</translation>
    </message>
    <message>
        <source>Tickets closed in the period and not opened again since.</source>
        <translation>Заявки, закрытые за период и с тех пор не открытые снова.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to our first reply or outgoing call, by the clock.</source>
        <translation>От создания заявки до нашего первого ответа или исходящего звонка, по часам.</translation>
    </message>
    <message>
        <source>The same time, of which only the workspace&apos;s opening hours count.</source>
        <translation>То же время, из которого учитываются только часы работы рабочей области.</translation>
    </message>
    <message>
        <source>From the oldest message that nobody had answered to our next reply or outgoing call, by the clock.</source>
        <translation>От самого старого сообщения без ответа до нашего следующего ответа или исходящего звонка, по часам.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to its first solution, by the clock.</source>
        <translation>От создания заявки до ее первого решения, по часам.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to its last solution, by the clock.</source>
        <translation>От создания заявки до ее последнего решения, по часам.</translation>
    </message>
    <message>
        <source>Promises kept, on the day they were kept; of an imported ticket the word of its log, once.</source>
        <translation>Соблюденные обещания, в день исполнения; для импортированной заявки – запись ее журнала, один раз.</translation>
    </message>
    <message>
        <source>Promises broken, on the day they were due; of an imported ticket the word of its log, once.</source>
        <translation>Нарушенные обещания, в день срока; для импортированной заявки – запись ее журнала, один раз.</translation>
    </message>
    <message>
        <source>The kept promises among all that were kept or missed.</source>
        <translation>Доля соблюденных обещаний среди всех соблюденных и нарушенных.</translation>
    </message>
    <message>
        <source>Tickets whose work ended in the period: by the last solution, or by closing where there is none. Cancelled ones do not count.</source>
        <translation>Заявки, работа над которыми завершена за период: последним решением или закрытием, если решения нет. Отмененные не учитываются.</translation>
    </message>
    <message>
        <source>The finished tickets that were reopened at least once.</source>
        <translation>Завершенные заявки, которые хотя бы раз открывали снова.</translation>
    </message>
    <message>
        <source>The reopened tickets among the finished ones.</source>
        <translation>Доля открытых снова среди завершенных заявок.</translation>
    </message>
    <message>
        <source>The finished tickets that went from one agent or team to another at least once.</source>
        <translation>Завершенные заявки, которые хотя бы раз переходили от одного агента или группы к другим.</translation>
    </message>
    <message>
        <source>The tickets handed on among the finished ones.</source>
        <translation>Доля переданных среди завершенных заявок.</translation>
    </message>
    <message>
        <source>How often the finished tickets went from one agent or team to another. The first assignment is none.</source>
        <translation>Сколько раз завершенные заявки переходили от одного агента или группы к другим. Первое назначение не считается.</translation>
    </message>
    <message>
        <source>How often one of them went to an agent or a team that had had it before.</source>
        <translation>Сколько раз одна из них возвращалась к агенту или группе, у которых уже была.</translation>
    </message>
    <message>
        <source>Escalations asked for in the period and not withdrawn.</source>
        <translation>Эскалации, запрошенные за период и не отозванные.</translation>
    </message>
    <message>
        <source>Escalations filed at their target in the period.</source>
        <translation>Эскалации, поданные адресату за период.</translation>
    </message>
    <message>
        <source>Escalations that came back from their target in the period.</source>
        <translation>Эскалации, вернувшиеся от адресата за период.</translation>
    </message>
    <message>
        <source>From the day a request was filed with Microsoft to its return, by the clock; it counts on the day it was filed.</source>
        <translation>От подачи запроса в Microsoft до его возврата, по часам; учитывается в день подачи.</translation>
    </message>
    <message>
        <source>Incidents of support contracts set aside for a request in the period.</source>
        <translation>Инциденты контрактов поддержки, зарезервированные для запроса за период.</translation>
    </message>
    <message>
        <source>Incidents of support contracts used up in the period.</source>
        <translation>Инциденты контрактов поддержки, израсходованные за период.</translation>
    </message>
    <message>
        <source>Incidents of support contracts given back in the period.</source>
        <translation>Инциденты контрактов поддержки, возвращенные за период.</translation>
    </message>
    <message>
        <source>So many of them have the word of an imported log instead of being computed here.</source>
        <translation>Сколько из них взято из импортированного журнала, а не вычислено здесь.</translation>
    </message>
    <message>
        <source>Of the tickets created in the period those that an escalation was asked for.</source>
        <translation>Доля заявок, для которых запрошена эскалация, среди созданных за период.</translation>
    </message>
    <message>
        <source>The kept promises of a first reply among all of them; imported tickets are not among these.</source>
        <translation>Доля соблюденных обещаний первого ответа; импортированные заявки сюда не входят.</translation>
    </message>
    <message>
        <source>The kept promises of a next reply among all of them; imported tickets are not among these.</source>
        <translation>Доля соблюденных обещаний следующего ответа; импортированные заявки сюда не входят.</translation>
    </message>
    <message>
        <source>The kept promises of news in between among all of them; imported tickets are not among these.</source>
        <translation>Доля соблюденных обещаний регулярных сообщений; импортированные заявки сюда не входят.</translation>
    </message>
    <message>
        <source>The kept promises of a solution among all of them; imported tickets are not among these.</source>
        <translation>Доля соблюденных обещаний решения; импортированные заявки сюда не входят.</translation>
    </message>
    <message>
        <source>Minutes recorded with the steps of tickets, on the day of the step.</source>
        <translation>Минуты, записанные с шагами заявок, в день шага.</translation>
    </message>
    <message>
        <source>Of these the chargeable ones.</source>
        <translation>Из них платные.</translation>
    </message>
    <message>
        <source>Of these the ones that are not chargeable.</source>
        <translation>Из них бесплатные.</translation>
    </message>
    <message>
        <source>Minutes taken from the time that the customer paid for ahead.</source>
        <translation>Минуты, списанные с оплаченного времени клиента.</translation>
    </message>
    <message>
        <source>Minutes not taken from it, because a service level was missed.</source>
        <translation>Минуты, не списанные с него из-за нарушенного уровня обслуживания.</translation>
    </message>
    <message>
        <source>Chargeable minutes that were neither taken from prepaid time nor waived: what is left to invoice.</source>
        <translation>Платные минуты, не списанные с оплаченного времени и не прощенные: то, что осталось выставить в счет.</translation>
    </message>
    <message>
        <source>What customers agreed to pay for tickets, on the day they did; each currency by itself.</source>
        <translation>Сколько клиенты согласились заплатить за заявки, в день согласия; каждая валюта отдельно.</translation>
    </message>
    <message>
        <source>Claims of service credit opened in the period.</source>
        <translation>Требования компенсации, открытые за период.</translation>
    </message>
    <message>
        <source>Claims submitted to Microsoft in the period.</source>
        <translation>Требования, поданные в Microsoft за период.</translation>
    </message>
    <message>
        <source>Claims that Microsoft accepted in the period.</source>
        <translation>Требования, которые Microsoft приняла за период.</translation>
    </message>
    <message>
        <source>Claims that Microsoft refused in the period.</source>
        <translation>Требования, которые Microsoft отклонила за период.</translation>
    </message>
    <message>
        <source>Claims whose credit came in the period.</source>
        <translation>Требования, компенсация по которым пришла за период.</translation>
    </message>
    <message>
        <source>The credits of these claims; each currency by itself.</source>
        <translation>Компенсации по этим требованиям; каждая валюта отдельно.</translation>
    </message>
    <message>
        <source>Claims whose last day was in the period and that had not been submitted by its end.</source>
        <translation>Требования, последний день которых пришелся на период и которые не были поданы до его конца.</translation>
    </message>
    <message>
        <source>From the day a claim was submitted to the end of its last day, by the clock; late ones are left out.</source>
        <translation>От подачи требования до конца его последнего дня, по часам; опоздавшие не учтены.</translation>
    </message>
    <message>
        <source>Guides begun in the period.</source>
        <translation>Инструкции, начатые за период.</translation>
    </message>
    <message>
        <source>Guides that led to a solution, on the day they did.</source>
        <translation>Инструкции, которые привели к решению, в этот день.</translation>
    </message>
    <message>
        <source>Guides that led to an article, on the day they did.</source>
        <translation>Инструкции, которые привели к статье, в этот день.</translation>
    </message>
    <message>
        <source>Guides that led to an escalation, on the day they did.</source>
        <translation>Инструкции, которые привели к эскалации, в этот день.</translation>
    </message>
    <message>
        <source>Guides that were left without an end, on the day they were.</source>
        <translation>Инструкции, оставленные без конца, в этот день.</translation>
    </message>
    <message>
        <source>From the moment a question of a guide came up to its answer, by the clock.</source>
        <translation>От появления вопроса инструкции до ответа на него, по часам.</translation>
    </message>
    <message>
        <source>The type of problem that most of the tickets created in the period have.</source>
        <translation>Вид проблемы, который чаще всего встречается в заявках, созданных за период.</translation>
    </message>
    <message>
        <source>The subscription that most of the tickets created in the period are about.</source>
        <translation>Подписка, о которой чаще всего заявки, созданные за период.</translation>
    </message>
    <message>
        <source>Requests filed with Microsoft in the period.</source>
        <translation>Запросы, поданные в Microsoft за период.</translation>
    </message>
    <message>
        <source>Escalations asked for in the period and not withdrawn: work that went to somebody else.</source>
        <translation>Эскалации, запрошенные за период и не отозванные: работа, которая ушла к другим.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Whole days of the report&apos;s time zone, the last one included. A day begins with the offset from UTC that is in force then.</source>
        <translation>Целые дни в часовом поясе отчета, включая последний. День начинается со смещением от UTC, которое тогда действует.</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>As many days, right before the period.</source>
        <translation>Столько же дней прямо перед периодом.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Half of the times are shorter and half are longer; of an even number, half way between the two in the middle.</source>
        <translation>Половина времен короче, половина длиннее; при четном числе – посередине между двумя средними.</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % за</translation>
    </message>
    <message>
        <source>The shortest time that nine of ten do not exceed.</source>
        <translation>Наименьшее время, которое не превышают девять из десяти.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>The sum of the times, divided by their number. A few very long ones move it, and not the median.</source>
        <translation>Сумма времен, деленная на их число. Несколько очень долгих сдвигают его, а медиану нет.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>How many times were weighed.</source>
        <translation>Сколько времен учтено.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>What belongs to the period and has no time, because its end has not come or is not known.</source>
        <translation>То, что относится к периоду, но времени не имеет: конец не наступил или неизвестен.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>По записи</translation>
    </message>
    <message>
        <source>What the log of another helpdesk says of a ticket holds for it and is told as recorded; all else is computed from its history.</source>
        <translation>Что сказано о заявке в журнале другой службы поддержки, действует для нее и показано как записанное; остальное вычислено из ее истории.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Those that you may see and that the search text finds, in every state unless it names one.</source>
        <translation>Те, которые вам можно видеть и которые находит текст поиска, в любом состоянии, если он не называет его.</translation>
    </message>
    <message>
        <source>Reviews of finished work made in the period.</source>
        <translation>Проверки завершенной работы, сделанные за период.</translation>
    </message>
    <message>
        <source>Of each review the points given of those that could be, as a part of 100; questions that do not apply count on neither side.</source>
        <translation>В каждой проверке – поставленные баллы от возможных, в пересчете на 100; неприменимые вопросы не считаются нигде.</translation>
    </message>
    <message>
        <source>The reviews with the verdict “good” among all of them.</source>
        <translation>Доля проверок с заключением «хорошо» среди всех.</translation>
    </message>
    <message>
        <source>The reviews with the verdict “needs coaching” among all of them.</source>
        <translation>Доля проверок с заключением «нужно обучение» среди всех.</translation>
    </message>
    <message>
        <source>The reviews with the verdict “failed” among all of them.</source>
        <translation>Доля проверок с заключением «не справились» среди всех.</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>step at %1 % of the time</source>
        <translation>шаг при %1 % времени</translation>
    </message>
    <message>
        <source>it is due now</source>
        <translation>срок наступил</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 до срока</translation>
    </message>
    <message>
        <source>%1 after it was due</source>
        <translation>%1 после срока</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due, which step has come</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and title of a ticket</comment>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>OfferingText</name>
    <message>
        <source>closed</source>
        <comment>a day</comment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>%1 every year</source>
        <comment>a day of the year</comment>
        <translation>%1, каждый год</translation>
    </message>
    <message>
        <source>A report of a vulnerability is taken from everybody: included</source>
        <translation>Сообщение об уязвимости принимается от всех: включено</translation>
    </message>
    <message>
        <source>Covered by “%1”, work begins %2: %3</source>
        <comment>name, when, price</comment>
        <translation>Входит в «%1», работа начнется %2: %3</translation>
    </message>
    <message>
        <source>Covered by “%1”: %2</source>
        <comment>name, price</comment>
        <translation>Входит в «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing was agreed with this customer.</source>
        <translation>С этим клиентом ничего не согласовано.</translation>
    </message>
    <message>
        <source>The agreement ended on %1.</source>
        <translation>Договор закончился %1.</translation>
    </message>
    <message>
        <source>The agreement begins on %1.</source>
        <translation>Договор начинается %1.</translation>
    </message>
    <message>
        <source>“%1” applies to customers without an agreement.</source>
        <translation>«%1» действует для клиентов без договора.</translation>
    </message>
    <message>
        <source>“%1” does not cover %2.</source>
        <comment>name, service</comment>
        <translation>«%1» не распространяется на: %2.</translation>
    </message>
    <message>
        <source>“%1” does not cover: %2.</source>
        <comment>name, kind of request</comment>
        <translation>«%1» не распространяется на: %2.</translation>
    </message>
    <message>
        <source>Severity %1 is worked on around the clock.</source>
        <translation>При критичности %1 работа идет круглосуточно.</translation>
    </message>
    <message>
        <source>Severity %1 is promised only to those who call: %2.</source>
        <comment>A, numbers</comment>
        <translation>Срок для критичности %1 обещан только позвонившим: %2.</translation>
    </message>
    <message>
        <source>No time is promised for the first reply at severity %1.</source>
        <translation>Срок первого ответа для критичности %1 не обещан.</translation>
    </message>
    <message>
        <source>The work is done by %1 for us.</source>
        <comment>a company</comment>
        <translation>Работу для нас выполняет %1.</translation>
    </message>
    <message>
        <source>It is the support of %1, which we resell.</source>
        <comment>a company</comment>
        <translation>Это поддержка компании %1, которую мы перепродаем.</translation>
    </message>
    <message>
        <source>The price was agreed with this customer.</source>
        <translation>Цена согласована с этим клиентом.</translation>
    </message>
    <message>
        <source>Agreed about the hours: %1</source>
        <translation>О часах согласовано: %1</translation>
    </message>
    <message>
        <source>A report of a vulnerability goes to Microsoft&apos;s security response center and costs nothing.</source>
        <translation>Сообщение об уязвимости передается в центр безопасности Microsoft и ничего не стоит.</translation>
    </message>
    <message>
        <source>Billing questions</source>
        <translation>Вопросы о счетах</translation>
    </message>
    <message>
        <source>Subscription management</source>
        <translation>Управление подписками</translation>
    </message>
    <message>
        <source>Technical problems</source>
        <translation>Технические неполадки</translation>
    </message>
    <message>
        <source>How-to questions</source>
        <translation>Вопросы «как сделать»</translation>
    </message>
    <message>
        <source>Advice and planning</source>
        <translation>Консультации и планирование</translation>
    </message>
    <message>
        <source>Reports of vulnerabilities</source>
        <translation>Сообщения об уязвимостях</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Per incident</source>
        <translation>За обращение</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>За час</translation>
    </message>
    <message>
        <source>Hours paid in advance</source>
        <translation>Предоплаченные часы</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>Наши сотрудники</translation>
    </message>
    <message>
        <source>A company that works for us</source>
        <translation>Компания, которая работает для нас</translation>
    </message>
    <message>
        <source>A company whose support we resell</source>
        <translation>Компания, чью поддержку мы перепродаем</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Входит в поддержку</translation>
    </message>
    <message>
        <source>Covered, outside hours</source>
        <translation>Входит, вне часов поддержки</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Не входит в поддержку</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a tier or an agreement</comment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a tier or an agreement</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an agreement</comment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Sent to the customer</source>
        <comment>an agreement</comment>
        <translation>Отправлено клиенту</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <comment>an agreement</comment>
        <translation>Принято клиентом</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a tier</comment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>other products</source>
        <comment>services that are supported</comment>
        <translation>другие продукты</translation>
    </message>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>%1 per incident</source>
        <comment>price</comment>
        <translation>%1 за обращение</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <comment>price</comment>
        <translation>%1 за час</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) for %1, paid in advance</source>
        <comment>price</comment>
        <translation>
            <numerusform>%n час за %1, предоплата</numerusform>
            <numerusform>%n часа за %1, предоплата</numerusform>
            <numerusform>%n часов за %1, предоплата</numerusform>
        </translation>
    </message>
    <message>
        <source>around the clock, every day of the year</source>
        <translation>круглосуточно, без выходных</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>within</comment>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, around the clock</source>
        <comment>span of time</comment>
        <translation>%1, круглосуточно</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>none agreed yet; agree one before you charge for the work</source>
        <translation>еще не согласована; согласуйте ее, прежде чем брать плату</translation>
    </message>
    <message>
        <source>Not covered, a price must be agreed first. %1</source>
        <comment>the reasons</comment>
        <translation>Не входит в поддержку, сначала нужно согласовать цену. %1</translation>
    </message>
    <message>
        <source>%1, first reply by %2</source>
        <comment>what is covered, when</comment>
        <translation>%1, первый ответ до %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>within</comment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>It came outside the hours of support, which begin %1.</source>
        <comment>when</comment>
        <translation>Обращение пришло вне часов поддержки, они начинаются %1.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>macOS Finder</comment>
        <translation>Псевдоним</translation>
    </message>
</context>
<context>
    <name>ReasonPresenter</name>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <translation>Действие «%1» невозможно в состоянии «%2».</translation>
    </message>
    <message>
        <source>This needs the role “%1”.</source>
        <translation>Для этого нужна роль «%1».</translation>
    </message>
    <message>
        <source>The customer is not known yet.</source>
        <translation>Клиент еще не определен.</translation>
    </message>
    <message>
        <source>The contact is not authorised to open requests; give a reason to take it all the same.</source>
        <translation>Это контактное лицо не уполномочено создавать заявки; укажите причину, чтобы все же принять ее.</translation>
    </message>
    <message>
        <source>The diagnosis is not complete; give a reason to skip the rest of it.</source>
        <translation>Диагностика не завершена; укажите причину, чтобы пропустить остальное.</translation>
    </message>
    <message>
        <source>Choose the route of the escalation.</source>
        <translation>Выберите путь эскалации.</translation>
    </message>
    <message>
        <source>“%1” is not a known route.</source>
        <translation>Путь эскалации «%1» неизвестен.</translation>
    </message>
    <message>
        <source>Choose the entitlement for the escalation.</source>
        <translation>Выберите право на поддержку для эскалации.</translation>
    </message>
    <message>
        <source>Record what service health says now.</source>
        <translation>Запишите, что сейчас показывает работоспособность службы.</translation>
    </message>
    <message>
        <source>Write down the evidence that is handed over.</source>
        <translation>Запишите, какие материалы передаются.</translation>
    </message>
    <message>
        <source>Somebody else than the requester must decide on the escalation.</source>
        <translation>Решение об эскалации должен принять не тот, кто ее запросил.</translation>
    </message>
    <message>
        <source>The escalation is approved already.</source>
        <translation>Эскалация уже согласована.</translation>
    </message>
    <message>
        <source>The escalation is not approved yet.</source>
        <translation>Эскалация еще не согласована.</translation>
    </message>
    <message>
        <source>A reason is missing: write why.</source>
        <translation>Нет причины: напишите, почему.</translation>
    </message>
    <message>
        <source>Enter the case number that “%1” answered with.</source>
        <translation>Укажите номер обращения, который присвоил адресат «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a service request number; it has 15 digits.</source>
        <translation>«%1» – не номер запроса на обслуживание; в нем 15 цифр.</translation>
    </message>
    <message>
        <source>Choose how the escalation ended.</source>
        <translation>Выберите, чем закончилась эскалация.</translation>
    </message>
    <message>
        <source>“%1” is not a known outcome.</source>
        <translation>Результат «%1» неизвестен.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Напишите сообщение.</translation>
    </message>
    <message>
        <source>Write down the cause.</source>
        <translation>Запишите причину.</translation>
    </message>
    <message>
        <source>Write down the solution.</source>
        <translation>Запишите решение.</translation>
    </message>
    <message>
        <source>Choose why the ticket is cancelled.</source>
        <translation>Выберите, почему заявка отменяется.</translation>
    </message>
    <message>
        <source>This is the last administrator; make somebody else one first.</source>
        <translation>Это последний администратор; сначала назначьте другого.</translation>
    </message>
    <message>
        <source>The row has too few cells: %1 instead of %2.</source>
        <translation>В строке слишком мало ячеек: %1 вместо %2.</translation>
    </message>
    <message>
        <source>The row has too many cells: %1 instead of %2.</source>
        <translation>В строке слишком много ячеек: %1 вместо %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes.</source>
        <translation>В этой строке открывается кавычка, которая нигде не закрывается.</translation>
    </message>
    <message>
        <source>This item is a bare value and not an object.</source>
        <translation>Этот элемент – простое значение, а не объект.</translation>
    </message>
    <message>
        <source>The column “%1” is empty and must not be.</source>
        <translation>Столбец «%1» пуст, а должен быть заполнен.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a known value.</source>
        <translation>В столбце «%1» стоит «%2», такое значение неизвестно.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a number.</source>
        <translation>В столбце «%1» стоит «%2», это не число.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is neither true nor false.</source>
        <translation>В столбце «%1» стоит «%2», это не «да» и не «нет».</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a date.</source>
        <translation>В столбце «%1» стоит «%2», это не дата.</translation>
    </message>
    <message>
        <source>“%1” says %2, which lies before the beginning.</source>
        <translation>В «%1» стоит %2: это раньше начала.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, and the file mixes day/month with month/day.</source>
        <translation>В столбце «%1» стоит «%2», а в файле смешаны записи «день/месяц» и «месяц/день».</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a GUID.</source>
        <translation>В столбце «%1» стоит «%2», это не GUID.</translation>
    </message>
    <message>
        <source>The column “%1” holds the placeholder “%2” instead of a GUID.</source>
        <translation>В столбце «%1» вместо GUID стоит заглушка «%2».</translation>
    </message>
    <message>
        <source>The file announces %1 entries and holds %2; import the other pages too.</source>
        <translation>Файл обещает записей: %1, а содержит: %2; импортируйте и остальные страницы.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read as month/day.</source>
        <translation>Даты вида «%1» прочитаны как «месяц/день».</translation>
    </message>
    <message>
        <source>The file %1 is empty; export it again.</source>
        <translation>Файл %1 пуст; выгрузите его заново.</translation>
    </message>
    <message>
        <source>The file %1 is not a text file; choose a CSV or JSON file.</source>
        <translation>Файл %1 не текстовый; выберите файл CSV или JSON.</translation>
    </message>
    <message>
        <source>The file does not tell its encoding; it was read as %1.</source>
        <translation>Кодировка в файле не указана; он прочитан как %1.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not known; the row was taken all the same.</source>
        <translation>В столбце «%1» стоит «%2», это значение неизвестно; строка все же принята.</translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s) have not come back; acknowledge this to resolve all the same.</source>
        <translation>
            <numerusform>%n эскалация не вернулась; подтвердите это, чтобы все же решить заявку.</numerusform>
            <numerusform>%n эскалации не вернулись; подтвердите это, чтобы все же решить заявку.</numerusform>
            <numerusform>%n эскалаций не вернулись; подтвердите это, чтобы все же решить заявку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child ticket(s) are still open.</source>
        <translation>
            <numerusform>Еще открыта %n дочерняя заявка.</numerusform>
            <numerusform>Еще открыты %n дочерние заявки.</numerusform>
            <numerusform>Еще открыто %n дочерних заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) name no time zone and were read as UTC.</source>
        <translation>
            <numerusform>У %n даты нет часового пояса, она прочитана как UTC.</numerusform>
            <numerusform>У %n дат нет часового пояса, они прочитаны как UTC.</numerusform>
            <numerusform>У %n дат нет часового пояса, они прочитаны как UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that name the same thing again were merged; the later value counts.</source>
        <translation>
            <numerusform>Объединена %n строка о том же: действует более позднее значение.</numerusform>
            <numerusform>Объединены %n строки о том же: действует более позднее значение.</numerusform>
            <numerusform>Объединено %n строк о том же: действует более позднее значение.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer with the tenant id %1 is not known; import the customers first.</source>
        <translation>Клиент с идентификатором (tenant ID) %1 неизвестен; сначала импортируйте клиентов.</translation>
    </message>
    <message>
        <source>The Azure plan %1 is not known; import the subscriptions first.</source>
        <translation>План Azure %1 неизвестен; сначала импортируйте подписки.</translation>
    </message>
    <message>
        <source>Ticket %1 is in this workspace already.</source>
        <translation>Заявка %1 уже есть в этой рабочей области.</translation>
    </message>
    <message>
        <source>The subscription %1 belongs to another customer already: %2.</source>
        <translation>Подписка %1 уже принадлежит другому клиенту: %2.</translation>
    </message>
    <message>
        <source>Several cases are open (%1); say which one came back.</source>
        <translation>Открыто несколько обращений (%1); укажите, какое вернулось.</translation>
    </message>
    <message>
        <source>No open case of this ticket has the number %1.</source>
        <translation>У этой заявки нет открытого обращения под номером %1.</translation>
    </message>
    <message>
        <source>This case is with nobody: it came back, or it was never filed.</source>
        <translation>Это обращение ни у кого не находится: оно вернулось или не было подано.</translation>
    </message>
    <message>
        <source>This is chargeable and the customer has not approved the cost; record the approval first.</source>
        <translation>Это платно, а клиент не согласовал стоимость; сначала запишите согласование.</translation>
    </message>
    <message>
        <source>No incident is left under “%1”; choose another entitlement or have the contract topped up.</source>
        <translation>По плану «%1» не осталось инцидентов; выберите другое право на поддержку или пополните контракт.</translation>
    </message>
    <message>
        <source>No contract “%1” is in force today; choose another entitlement or enter the contract.</source>
        <translation>Контракт «%1» сегодня не действует; выберите другое право на поддержку или внесите контракт.</translation>
    </message>
    <message>
        <source>The work is chargeable and the customer has no prepaid time left; add time or record the approval of the cost.</source>
        <translation>Работа платная, а оплаченного времени у клиента не осталось; добавьте время или запишите согласование стоимости.</translation>
    </message>
    <message>
        <source>The customer has %1 of prepaid time left and the work took %2; add time or record the approval of the cost.</source>
        <translation>У клиента осталось %1 оплаченного времени, а работа заняла %2; добавьте время или запишите согласование стоимости.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a duration such as P730D.</source>
        <translation>В столбце «%1» стоит «%2», а это не срок вида P730D.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not an amount.</source>
        <translation>В столбце «%1» стоит «%2», а это не сумма.</translation>
    </message>
    <message>
        <source>The relationship was never made; the tool says: “%1”.</source>
        <translation>Отношение не было создано; программа сообщает: «%1».</translation>
    </message>
    <message>
        <source>The relationship %1 was taken; the tool says of it: “%2”.</source>
        <translation>Отношение %1 принято; программа сообщает о нем: «%2».</translation>
    </message>
    <message>
        <source>The delegated admin privileges of “%1” could not be ended.</source>
        <translation>Делегированные права администратора для «%1» не удалось прекратить.</translation>
    </message>
    <message>
        <source>The customer’s tenant id is not known; import it from Partner Center or add it.</source>
        <translation>Идентификатор клиента (tenant ID) неизвестен; импортируйте его из Центра партнеров или впишите.</translation>
    </message>
    <message>
        <source>“%1” is not the id of an incident; it is written as in EX226792.</source>
        <translation>«%1» – не номер инцидента; его пишут так: EX226792.</translation>
    </message>
    <message>
        <source>Give the mail address of the person at the customer who was affected and asks for credit.</source>
        <translation>Укажите адрес сотрудника клиента, которого затронул сбой и который просит компенсацию.</translation>
    </message>
    <message>
        <source>Paste the text of the mail.</source>
        <translation>Вставьте текст письма.</translation>
    </message>
    <message>
        <source>Say when the mail came.</source>
        <translation>Укажите, когда пришло письмо.</translation>
    </message>
    <message>
        <source>Mail from %1 is personal and not accepted; ask for one from the customer’s own domain.</source>
        <translation>Письма с %1 личные и не принимаются; попросите письмо с собственного домена клиента.</translation>
    </message>
    <message>
        <source>%1 is not a domain of this customer; known are: %2.</source>
        <translation>%1 – не домен этого клиента; известны: %2.</translation>
    </message>
    <message>
        <source>No domain of the customer is known to compare the mail with; add it to the customer.</source>
        <translation>Домены клиента неизвестны, письмо не с чем сравнить; добавьте домен клиенту.</translation>
    </message>
    <message>
        <source>Say whether the subscription was bought through CSP.</source>
        <translation>Укажите, приобретена ли подписка через CSP.</translation>
    </message>
    <message>
        <source>What was not bought through CSP cannot be claimed here.</source>
        <translation>За приобретенное не через CSP здесь нельзя требовать компенсацию.</translation>
    </message>
    <message>
        <source>Say when the downtime began.</source>
        <translation>Укажите, когда начался простой.</translation>
    </message>
    <message>
        <source>Say when the downtime ended.</source>
        <translation>Укажите, когда закончился простой.</translation>
    </message>
    <message>
        <source>The downtime ends before it begins.</source>
        <translation>Простой заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Say how many users were affected.</source>
        <translation>Укажите, сколько пользователей затронуто.</translation>
    </message>
    <message>
        <source>Say where these users are.</source>
        <translation>Укажите, где находятся эти пользователи.</translation>
    </message>
    <message>
        <source>Write down what was tried.</source>
        <translation>Опишите, что было предпринято.</translation>
    </message>
    <message>
        <source>Name the ticket through which the customer reported it.</source>
        <translation>Укажите заявку, в которой клиент сообщил о сбое.</translation>
    </message>
    <message>
        <source>Ticket #%1 holds no conversation with the customer.</source>
        <translation>В заявке #%1 нет переписки с клиентом.</translation>
    </message>
    <message>
        <source>This is an advisory; normally there is no credit for it.</source>
        <translation>Это предупреждение; за него обычно не дают компенсации.</translation>
    </message>
    <message>
        <source>The last day was %1; a late claim is normally refused.</source>
        <translation>Последний день был %1; опоздавшее требование обычно отклоняют.</translation>
    </message>
    <message>
        <source>The outage still runs; how long it lasts is not known yet.</source>
        <translation>Сбой еще продолжается; его длительность пока неизвестна.</translation>
    </message>
    <message>
        <source>The downtime lies outside the outage.</source>
        <translation>Простой лежит вне времени сбоя.</translation>
    </message>
    <message>
        <source>This is not possible with a claim whose status is “%1”.</source>
        <translation>С требованием в состоянии «%1» это невозможно.</translation>
    </message>
    <message>
        <source>No claim of this outage is ready to be filed; look at what they still miss.</source>
        <translation>Ни одно требование по этому сбою не готово к подаче; посмотрите, чего в них не хватает.</translation>
    </message>
    <message>
        <source>No linked ticket is open; there is nobody to answer.</source>
        <translation>Нет открытых связанных заявок; отвечать некому.</translation>
    </message>
    <message>
        <source>There is no customer to claim for: link the tickets of those who were affected first. Who has a claim gets no second one.</source>
        <translation>Требовать не для кого: сначала свяжите заявки тех, кого затронул сбой. У кого требование уже есть, второго не будет.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are linked to it; unlink them first.</source>
        <translation>
            <numerusform>С ним связана %n заявка; сначала отвяжите ее.</numerusform>
            <numerusform>С ним связаны %n заявки; сначала отвяжите их.</numerusform>
            <numerusform>С ним связано %n заявок; сначала отвяжите их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) belong to it; remove them first.</source>
        <translation>
            <numerusform>К нему относится %n требование; сначала удалите его.</numerusform>
            <numerusform>К нему относятся %n требования; сначала удалите их.</numerusform>
            <numerusform>К нему относится %n требований; сначала удалите их.</numerusform>
        </translation>
    </message>
    <message>
        <source>No route is open for this ticket yet; look at what blocks each.</source>
        <translation>Для этой заявки пока не открыт ни один путь эскалации; посмотрите, что мешает каждому.</translation>
    </message>
    <message>
        <source>The route is closed: %2.</source>
        <translation>Путь эскалации закрыт: %2.</translation>
    </message>
    <message>
        <source>“%1” does not pay on this route; use: %2.</source>
        <translation>«%1» не действует на этом пути; используйте: %2.</translation>
    </message>
    <message>
        <source>Look at service health again: the last look was %1 h ago, at most %2 h count.</source>
        <translation>Проверьте работоспособность службы еще раз: последняя проверка была %1 ч назад, а действует она не дольше %2 ч.</translation>
    </message>
    <message>
        <source>Evidence is missing: %2.</source>
        <translation>Не хватает материала: %2.</translation>
    </message>
    <message>
        <source>Read and keep what the ticket proposes: %2.</source>
        <translation>Прочтите и подтвердите то, что предлагает заявка: %2.</translation>
    </message>
    <message>
        <source>Evidence is not right: %2: %4.</source>
        <translation>Материал не подходит: %2: %4.</translation>
    </message>
    <message>
        <source>There is no piece of evidence “%1”; look at the list of what is asked.</source>
        <translation>Среди материалов нет «%1»; посмотрите перечень того, что нужно.</translation>
    </message>
    <message>
        <source>Severity A needs a contact who can be phoned around the clock; without one make it B.</source>
        <translation>Для критичности A нужен контакт, доступный по телефону круглосуточно; без него выберите B.</translation>
    </message>
    <message>
        <source>The contact around the clock needs the name and the phone of somebody of ours.</source>
        <translation>Для круглосуточной связи нужны имя и телефон нашего сотрудника.</translation>
    </message>
    <message>
        <source>Choose at least one service.</source>
        <translation>Выберите хотя бы одну службу.</translation>
    </message>
    <message>
        <source>Choose at least one kind of request.</source>
        <translation>Выберите хотя бы один вид обращений.</translation>
    </message>
    <message>
        <source>Enter how customers reach you: a phone number, a mail address or a portal.</source>
        <translation>Укажите, как с вами связаться: номер телефона, адрес почты или портал.</translation>
    </message>
    <message>
        <source>Enter the number or address, or remove this way to reach you.</source>
        <translation>Укажите номер или адрес либо уберите этот способ связи.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a page; write it as in https://help.contoso.com.</source>
        <translation>«%1» – не адрес страницы; напишите его в виде https://help.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a phone number: without one no severity can be reported by phone only.</source>
        <translation>Укажите номер телефона, иначе ни о какой критичности нельзя сообщать только по телефону.</translation>
    </message>
    <message>
        <source>Enter the price, as in 120 or 1200.50.</source>
        <translation>Укажите цену, например 120 или 1200.50.</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write its three letters, as in EUR.</source>
        <translation>«%1» – не валюта; напишите три буквы, например EUR.</translation>
    </message>
    <message>
        <source>Enter how many hours are paid in advance.</source>
        <translation>Укажите, сколько часов оплачивается заранее.</translation>
    </message>
    <message>
        <source>Enter the company that does the work.</source>
        <translation>Назовите компанию, которая выполняет работу.</translation>
    </message>
    <message>
        <source>Enter a mail address or a phone number of the company.</source>
        <translation>Укажите адрес почты или номер телефона компании.</translation>
    </message>
    <message>
        <source>“%1” is not among the services that are supported.</source>
        <translation>«%1» нет среди поддерживаемых служб.</translation>
    </message>
    <message>
        <source>There is no support tier “%1”; look at the list of tiers.</source>
        <translation>Уровня поддержки «%1» нет; посмотрите список уровней.</translation>
    </message>
    <message>
        <source>“%1” may mean several support tiers: %2; be more exact.</source>
        <translation>«%1» может означать несколько уровней поддержки: %2; уточните.</translation>
    </message>
    <message>
        <source>Agreements are on “%1”, so it stays; give it a last day to stop offering it.</source>
        <translation>По «%1» есть договоры, поэтому он остается; чтобы больше не предлагать его, укажите последний день.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile; look at it again and repeat your change.</source>
        <translation>Кто-то другой уже изменил «%1»; посмотрите на него снова и повторите изменение.</translation>
    </message>
    <message>
        <source>There is a support tier “%1” already; choose another name.</source>
        <translation>Уровень поддержки «%1» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>“%1” is not offered on %2; choose another day or another tier.</source>
        <translation>«%1» не предлагается на %2; выберите другой день или другой уровень.</translation>
    </message>
    <message>
        <source>Nothing was agreed with %1, and no tier holds without an agreement; add an agreement first.</source>
        <translation>С клиентом %1 ничего не согласовано, и без договора ни один уровень не действует; сначала добавьте договор.</translation>
    </message>
    <message>
        <source>There is no such agreement; look at the agreements of the customer.</source>
        <translation>Такого договора нет; посмотрите договоры клиента.</translation>
    </message>
    <message>
        <source>Somebody else changed the agreement meanwhile; look at it again and repeat your change.</source>
        <translation>Кто-то другой уже изменил договор; посмотрите на него снова и повторите изменение.</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>Укажите первый день.</translation>
    </message>
    <message>
        <source>This tier costs nothing; choose another tier to agree on a price.</source>
        <translation>Этот уровень бесплатен; чтобы согласовать цену, выберите другой.</translation>
    </message>
    <message>
        <source>Enter who accepted the terms.</source>
        <translation>Назовите того, кто принял условия.</translation>
    </message>
    <message>
        <source>The file holds %1 entries, and another page follows; import that one too.</source>
        <translation>В файле записей: %1, и за ним следует еще одна страница; импортируйте и ее.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>An agreement on “%1” runs from %2 on without end; end it first.</source>
        <translation>Договор по «%1» действует с %2 бессрочно; сначала завершите его.</translation>
    </message>
    <message>
        <source>An agreement on “%1” runs from %2 to %3; only one can be in force at a time.</source>
        <translation>Договор по «%1» действует с %2 по %3; одновременно может действовать только один.</translation>
    </message>
    <message>
        <source>Ticket %1 is not resolved yet; its work can be reviewed afterwards.</source>
        <translation>Заявка %1 еще не решена; работу по ней можно проверить после этого.</translation>
    </message>
    <message>
        <source>Nobody of ours resolved ticket %1, so there is nobody whose work it is.</source>
        <translation>Заявку %1 решил не наш сотрудник, поэтому проверять некого.</translation>
    </message>
    <message>
        <source>Ticket %1 is your own work; somebody else must review it.</source>
        <translation>Заявка %1 – ваша собственная работа; ее должен проверить кто-то другой.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>это не обычный файл</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>percent</source>
        <comment>of an axis</comment>
        <translation>проценты</translation>
    </message>
    <message>
        <source>days</source>
        <comment>of an axis</comment>
        <translation>дни</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>of an axis</comment>
        <translation>часы</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>of an axis</comment>
        <translation>минуты</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>rows of a report</comment>
        <translation>
            <numerusform>еще %n</numerusform>
            <numerusform>еще %n</numerusform>
            <numerusform>еще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing to draw.</source>
        <comment>a figure</comment>
        <translation>%1: нечего показать.</translation>
    </message>
    <message>
        <source>%1 by %2, %3; the highest is %4 with %5. The table has every figure.</source>
        <comment>a figure, what the rows are of</comment>
        <translation>%1, строки: %2, %3; больше всего у «%4»: %5. Все показатели есть в таблице.</translation>
    </message>
    <message>
        <source>points of 100</source>
        <comment>of an axis</comment>
        <translation>баллов из 100</translation>
    </message>
</context>
<context>
    <name>ReportFigureText</name>
    <message>
        <source>In the previous period %1.</source>
        <translation>В предыдущем периоде %1.</translation>
    </message>
    <message>
        <source>In the previous period %1 as well.</source>
        <translation>В предыдущем периоде тоже %1.</translation>
    </message>
    <message>
        <source>In the previous period %1, now longer.</source>
        <translation>В предыдущем периоде %1, теперь дольше.</translation>
    </message>
    <message>
        <source>In the previous period %1, now shorter.</source>
        <translation>В предыдущем периоде %1, теперь быстрее.</translation>
    </message>
    <message>
        <source>In the previous period %1, now more.</source>
        <translation>В предыдущем периоде %1, теперь больше.</translation>
    </message>
    <message>
        <source>In the previous period %1, now less.</source>
        <translation>В предыдущем периоде %1, теперь меньше.</translation>
    </message>
    <message>
        <source>Where an imported log recorded a figure, it holds; all others are computed here.</source>
        <translation>Где показатель записан в импортированном журнале, действует запись; остальное вычислено здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n as an import recorded it; all others are computed here.</source>
        <comment>of tickets</comment>
        <translation>
            <numerusform>%n взята из записи импорта, остальное вычислено здесь.</numerusform>
            <numerusform>%n взяты из записи импорта, остальное вычислено здесь.</numerusform>
            <numerusform>%n взято из записи импорта, остальное вычислено здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is computed here; no import recorded any.</source>
        <translation>Все вычислено здесь, записей импорта нет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and a part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: none.</source>
        <comment>a figure</comment>
        <translation>%1: нет.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a figure and what it is</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>In the previous period none.</source>
        <translation>В предыдущем периоде нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left out, which have no end to count to.</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1: %n не учтена, у нее нет конца, до которого считать.</numerusform>
            <numerusform>%1: %n не учтены, у них нет конца, до которого считать.</numerusform>
            <numerusform>%1: %n не учтено, у них нет конца, до которого считать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left out, to which no question applied.</source>
        <comment>a score</comment>
        <translation>
            <numerusform>%1: не учтена %n, к которой не применим ни один вопрос.</numerusform>
            <numerusform>%1: не учтены %n, к которым не применим ни один вопрос.</numerusform>
            <numerusform>%1: не учтено %n, к которым не применим ни один вопрос.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, and that of the previous period</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: median</source>
        <comment>a duration</comment>
        <translation>%1: медиана</translation>
    </message>
    <message>
        <source>%1: 90 % within</source>
        <comment>a duration</comment>
        <translation>%1: 90 % за</translation>
    </message>
    <message>
        <source>%1: mean</source>
        <comment>a duration</comment>
        <translation>%1: среднее</translation>
    </message>
    <message>
        <source>%1: counted</source>
        <comment>a duration</comment>
        <translation>%1: учтено</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>a duration</comment>
        <translation>%1: не учтено</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>In parentheses: %1</source>
        <comment>a period</comment>
        <translation>В скобках: %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>90 % within</source>
        <comment>a time</comment>
        <translation>90 % за</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what occurs most often, how often, of how many</comment>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>%1: 90 % at most</source>
        <comment>a score</comment>
        <translation>%1: у 90 % не выше</translation>
    </message>
    <message>
        <source>90 % at most</source>
        <comment>a score</comment>
        <translation>У 90 % не выше</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>First reply in open hours</source>
        <translation>Первый ответ в рабочем времени</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>First solution</source>
        <translation>Первое решение</translation>
    </message>
    <message>
        <source>Last solution</source>
        <translation>Последнее решение</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Соблюдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Доля соблюденных</translation>
    </message>
    <message>
        <source>Of these recorded by an import</source>
        <translation>Из них по записи импорта</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Share reopened</source>
        <translation>Доля открытых снова</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Передано другим</translation>
    </message>
    <message>
        <source>Share handed on</source>
        <translation>Доля переданных</translation>
    </message>
    <message>
        <source>Times handed on</source>
        <translation>Число передач</translation>
    </message>
    <message>
        <source>Came back to the same</source>
        <translation>Вернулось к прежним</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Время до возврата</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a row of a report</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Backlog and its age</source>
        <translation>Незавершенные заявки и их возраст</translation>
    </message>
    <message>
        <source>Intake and outflow</source>
        <translation>Поступило и завершено</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Время до первого ответа</translation>
    </message>
    <message>
        <source>Time to the next reply</source>
        <translation>Время до следующего ответа</translation>
    </message>
    <message>
        <source>Time to the solution</source>
        <translation>Время до решения</translation>
    </message>
    <message>
        <source>Service levels kept</source>
        <translation>Соблюдение уровня обслуживания</translation>
    </message>
    <message>
        <source>Reopened tickets</source>
        <translation>Заявки, открытые снова</translation>
    </message>
    <message>
        <source>Tickets handed on</source>
        <translation>Заявки, переданные другим</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Эскалации</translation>
    </message>
    <message>
        <source>Turnaround at Microsoft</source>
        <translation>Время до возврата из Microsoft</translation>
    </message>
    <message>
        <source>Work of the agents</source>
        <translation>Работа агентов</translation>
    </message>
    <message>
        <source>Work for the customers</source>
        <translation>Работа для клиентов</translation>
    </message>
    <message>
        <source>Work by service</source>
        <translation>Работа по службам</translation>
    </message>
    <message>
        <source>Work by problem</source>
        <translation>Работа по видам проблем</translation>
    </message>
    <message>
        <source>Tickets that were neither resolved nor closed at the end of each part of the period, and how long ago they were created. The totals are those of the period&apos;s end. The time in which a ticket was resolved before it was reopened does not count.</source>
        <translation>Заявки, которые в конце каждой части периода не были ни решены, ни закрыты, и сколько времени прошло с их создания. Итоги – на конец периода. Время, когда заявка была решена, прежде чем ее открыли снова, не учитывается.</translation>
    </message>
    <message>
        <source>Tickets by the day they were created, by the day of their last solution, and by the day they were closed. A ticket that was reopened and not solved again counts as created only.</source>
        <translation>Заявки по дню создания, по дню последнего решения и по дню закрытия. Заявка, которую открыли снова и еще не решили, учитывается только как созданная.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to our first reply or outgoing call, in tickets created in the period: by the clock, and in the workspace&apos;s opening hours. An internal note is no reply. Tickets without a reply are left out and counted as such.</source>
        <translation>От создания заявки до нашего первого ответа или исходящего звонка, по заявкам, созданным за период: по часам и в рабочем времени рабочей области. Внутренняя заметка ответом не считается. Заявки без ответа не учитываются, их число указано отдельно.</translation>
    </message>
    <message>
        <source>From a customer&apos;s message to our next reply or outgoing call, once a ticket has had its first reply. Of several messages the oldest unanswered one counts, on the day it came. Those without an answer are left out and counted as such.</source>
        <translation>От сообщения клиента до нашего следующего ответа или исходящего звонка, когда первый ответ по заявке уже дан. Из нескольких сообщений учитывается самое старое без ответа, в день его получения. Оставшиеся без ответа не учитываются, их число указано отдельно.</translation>
    </message>
    <message>
        <source>From the creation of a ticket to its first and to its last solution, by the clock, on the day of that solution. Tickets closed in the period without a solution are left out and counted as such.</source>
        <translation>От создания заявки до ее первого и до последнего решения, по часам, в день этого решения. Заявки, закрытые за период без решения, не учитываются, их число указано отдельно.</translation>
    </message>
    <message>
        <source>Of the tickets finished in the period those that were reopened at least once. A ticket counts on the day of its last solution, or of its closing where a log knows no solution; cancelled ones do not count. Where an imported log counts the reopenings, its number holds and is told as recorded.</source>
        <translation>Из заявок, завершенных за период, те, что хотя бы раз были открыты снова. Заявка учитывается в день последнего решения или в день закрытия, если в журнале нет решения; отмененные не учитываются. Если импортированный журнал считает повторные открытия, берется его число, и оно указано как записанное.</translation>
    </message>
    <message>
        <source>Of the tickets finished in the period those that went from one agent or team to another, how often they did, and how often one came back to whoever had it before. Where an imported log counts the reassignments, its number holds and is told as recorded.</source>
        <translation>Из заявок, завершенных за период, те, что переходили от одного агента или группы к другим, сколько раз это было и сколько раз заявка возвращалась к тем, у кого уже была. Если импортированный журнал считает передачи, берется его число, и оно указано как записанное.</translation>
    </message>
    <message>
        <source>By the agent whose tickets they are now: tickets created and finished in the period, the time from creation to the last solution, and the share of the finished ones that were reopened.</source>
        <translation>По агенту, у которого заявки сейчас: заявки, созданные и завершенные за период, время от создания до последнего решения и доля открытых снова среди завершенных.</translation>
    </message>
    <message>
        <source>By customer: tickets created and finished in the period, the time from creation to the last solution, and the share of the finished ones that were reopened.</source>
        <translation>По клиенту: заявки, созданные и завершенные за период, время от создания до последнего решения и доля открытых снова среди завершенных.</translation>
    </message>
    <message>
        <source>By service: tickets created and finished in the period, the time from creation to the last solution, and the share of the finished ones that were reopened.</source>
        <translation>По службе: заявки, созданные и завершенные за период, время от создания до последнего решения и доля открытых снова среди завершенных.</translation>
    </message>
    <message>
        <source>By type of problem: tickets created and finished in the period, the time from creation to the last solution, and the share of the finished ones that were reopened.</source>
        <translation>По виду проблемы: заявки, созданные и завершенные за период, время от создания до последнего решения и доля открытых снова среди завершенных.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Месяц с</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Recorded priority</source>
        <translation>Записанный приоритет</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь эскалации</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two days, a time zone</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Incidents taken</source>
        <translation>Инцидентов взято</translation>
    </message>
    <message>
        <source>Incidents used up</source>
        <translation>Инцидентов израсходовано</translation>
    </message>
    <message>
        <source>Incidents given back</source>
        <translation>Инцидентов возвращено</translation>
    </message>
    <message>
        <source>Share of the created tickets</source>
        <translation>Доля созданных заявок</translation>
    </message>
    <message>
        <source>First replies kept</source>
        <translation>Первые ответы в срок</translation>
    </message>
    <message>
        <source>Next replies kept</source>
        <translation>Следующие ответы в срок</translation>
    </message>
    <message>
        <source>Periodic updates kept</source>
        <translation>Регулярные сообщения в срок</translation>
    </message>
    <message>
        <source>Solutions kept</source>
        <translation>Решения в срок</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Отработано минут</translation>
    </message>
    <message>
        <source>Chargeable minutes</source>
        <translation>Платные минуты</translation>
    </message>
    <message>
        <source>Other minutes</source>
        <translation>Прочие минуты</translation>
    </message>
    <message>
        <source>Minutes from prepaid time</source>
        <translation>Минуты из оплаченного времени</translation>
    </message>
    <message>
        <source>Minutes waived</source>
        <translation>Списанные минуты</translation>
    </message>
    <message>
        <source>Minutes to invoice</source>
        <translation>Минуты к выставлению</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Согласованная стоимость</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Компенсация</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Опоздало</translation>
    </message>
    <message>
        <source>Time left when submitted</source>
        <translation>Оставалось при подаче</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Ended in a solution</source>
        <translation>Закончено решением</translation>
    </message>
    <message>
        <source>Ended in an article</source>
        <translation>Закончено статьей</translation>
    </message>
    <message>
        <source>Ended in an escalation</source>
        <translation>Закончено эскалацией</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Время шага</translation>
    </message>
    <message>
        <source>Asked most about</source>
        <translation>Чаще всего спрашивают</translation>
    </message>
    <message>
        <source>Subscription with most tickets</source>
        <translation>Подписка с наибольшим числом заявок</translation>
    </message>
    <message>
        <source>Guides and where they end</source>
        <translation>Инструкции и чем они заканчиваются</translation>
    </message>
    <message>
        <source>Recorded time and charges</source>
        <translation>Учтенное время и суммы</translation>
    </message>
    <message>
        <source>Claims of service credit</source>
        <translation>Требования компенсации</translation>
    </message>
    <message>
        <source>What customers ask for</source>
        <translation>О чем спрашивают клиенты</translation>
    </message>
    <message>
        <source>What was promised to the customer, once for each time it was: first and next replies, periodic updates and solutions. Kept ones count on the day they were kept, missed ones on the day they were due. Of a cancelled ticket only those count that were late by then, or kept before. Where an imported log says whether the service level was kept, its word counts once for the ticket, on the day the ticket ended, and is told as recorded.</source>
        <translation>То, что было обещано клиенту, – каждое обещание отдельно: первые и следующие ответы, регулярные сообщения и решения. Выполненные считаются в день выполнения, просроченные – в день срока. У отмененной заявки считаются только те, что были просрочены или выполнены до отмены. Если импортированный журнал говорит, соблюден ли уровень обслуживания, его слово считается один раз на заявку, в день ее окончания, и показано как записанное.</translation>
    </message>
    <message>
        <source>Requests handed to somebody else: on the day each was asked for, filed, and returned. Withdrawn ones do not count. The share is of the tickets created in the period: those that were handed to somebody else since, on this route where rows are of routes.</source>
        <translation>Запросы, переданные другим: в день, когда каждый был запрошен, подан и возвращен. Отозванные не считаются. Доля – от заявок, созданных за период: те из них, которые с тех пор были переданы другим, а в строках по путям – этим путем.</translation>
    </message>
    <message>
        <source>Requests filed with Microsoft in the period, and the time until they came back, by the clock. Those that have not come back are left out and counted as such. Incidents are those of our support contracts: taken when a request was filed, used up or given back when it ended.</source>
        <translation>Запросы, поданные в Microsoft за период, и время до их возвращения по часам. Не вернувшиеся не учтены и посчитаны отдельно. Инциденты – из наших контрактов поддержки: взяты, когда запрос был подан, израсходованы или возвращены, когда он закончился.</translation>
    </message>
    <message>
        <source>By guide, or by its steps: how often it was chosen, and what it ended in, on the day it did. An escalation is an end outside the boundaries or at a route; skipped is a guide that was left before its end, because the ticket went on or another one was chosen. The time of a step runs from the last answer, or the choice of the guide, to its own answer. By step, an end counts where the last answer was given, and a skipped guide where the next one was due.</source>
        <translation>По инструкции или по ее шагам: сколько раз она была выбрана и чем закончилась, в день окончания. Эскалация – это окончание за границами поддержки или на пути эскалации; пропущена инструкция, которую оставили до ее окончания, потому что заявка пошла дальше или была выбрана другая. Время шага идет от предыдущего ответа или выбора инструкции до ответа на этот шаг. По шагам окончание считается там, где был дан последний ответ, а пропуск – там, где ожидался следующий.</translation>
    </message>
    <message>
        <source>Minutes recorded on tickets, on the day they were recorded: chargeable and other ones. Of the chargeable ones some were taken from time paid for ahead, and some were waived because a service level was missed; the rest is to be invoiced. An agreed price is the most that the customer approved for a ticket, on the day of the approval, in its own currency. By agent, minutes are those of whoever recorded them.</source>
        <translation>Минуты, учтенные в заявках, в день учета: платные и прочие. Из платных часть взята из времени, оплаченного заранее, а часть списана, потому что уровень обслуживания не был соблюден; остальное выставляется в счет. Согласованная стоимость – наибольшая сумма, которую клиент одобрил для заявки, в день согласования и в своей валюте. По агентам минуты принадлежат тому, кто их учел.</translation>
    </message>
    <message>
        <source>Claims of service credit, on the day each was opened, submitted, accepted or refused, and credited, and the amount credited in its own currency. Too late are those not submitted by their last day, on that day. The time left runs from submitting to the end of the last day; late ones are left out and counted as such. With a search text only claims of the tickets it finds count.</source>
        <translation>Требования компенсации в день, когда каждое было открыто, подано, принято или отклонено и выплачено, и выплаченная сумма в своей валюте. Опоздали те, что не поданы до последнего дня включительно, – в этот день. Оставшееся время идет от подачи до конца последнего дня; опоздавшие не учтены и посчитаны отдельно. С текстом поиска считаются только требования найденных заявок.</translation>
    </message>
    <message>
        <source>What support tells about a customer: tickets created in the period, minutes recorded, requests handed to somebody else, and the share of the finished tickets that were reopened. Of the tickets created in the period: the problem asked about most often, and the subscription with the most of them.</source>
        <translation>Что поддержка говорит о клиенте: заявки, созданные за период, учтенные минуты, запросы, переданные другим, и доля законченных заявок, открытых повторно. Среди созданных за период заявок: проблема, о которой спрашивают чаще всего, и подписка, по которой их больше всего.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Step of a guide</source>
        <translation>Шаг инструкции</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>Оценка из 100</translation>
    </message>
    <message>
        <source>Share good</source>
        <translation>Доля хороших</translation>
    </message>
    <message>
        <source>Share with coaching</source>
        <translation>Доля с обучением</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>Доля неудачных</translation>
    </message>
    <message>
        <source>Quality of the work</source>
        <translation>Качество работы</translation>
    </message>
    <message>
        <source>What reviewers thought of finished work, on the day of the review. The score of a review is what was given of the points that apply, from 0 to 100; one without any that applies is left out and counted as such. Of a reviewer who reviewed a ticket again the last review counts. By agent, they are of the work of whoever resolved the ticket.</source>
        <translation>Что думали проверяющие о завершенной работе, по дню проверки. Оценка проверки – поставленные баллы от применимых, от 0 до 100; проверка без применимых вопросов не учитывается и подсчитана отдельно. Если проверяющий проверил заявку еще раз, считается последняя проверка. По агентам – работа того, кто решил заявку.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
</context>
<context>
    <name>ReportTitles</name>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Кто и что</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Время и деньги</translation>
    </message>
    <message>
        <source>Further reports</source>
        <translation>Другие отчеты</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>С дня по день</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>(nothing)</source>
        <comment>a field that one version of a rule does not have</comment>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>An upgrade has changed the shipped rule since. It differs from our version:</source>
        <translation>С тех пор обновление изменило поставляемое правило. Оно отличается от нашей версии:</translation>
    </message>
    <message>
        <source>Our version differs from the shipped rule:</source>
        <translation>Наша версия отличается от поставляемого правила:</translation>
    </message>
    <message>
        <source>Our version</source>
        <translation>Наша версия</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Из поставки</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Применяется</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>%1, English</source>
        <comment>a part of a rule</comment>
        <translation>%1, английский</translation>
    </message>
    <message>
        <source>%1, Russian</source>
        <comment>a part of a rule</comment>
        <translation>%1, русский</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>каждый путь</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact of a case and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Offers: %1</source>
        <comment>effect of a rule</comment>
        <translation>Предлагает: %1</translation>
    </message>
    <message>
        <source>Explains why this is not the place: %1</source>
        <comment>effect of a rule</comment>
        <translation>Объясняет, почему это не то место: %1</translation>
    </message>
    <message>
        <source>Explains why nothing pays for it: %1</source>
        <comment>effect of a rule</comment>
        <translation>Объясняет, почему это нечем оплатить: %1</translation>
    </message>
    <message>
        <source>Blocks: %1</source>
        <comment>effect of a rule</comment>
        <translation>Закрывает: %1</translation>
    </message>
    <message>
        <source>%1. Cleared so: %2</source>
        <comment>effect of a rule, and what ends it</comment>
        <translation>%1. Как снять: %2</translation>
    </message>
    <message>
        <source>Pays by “%1”: %2</source>
        <comment>effect of a rule</comment>
        <translation>Оплачивает правом «%1»: %2</translation>
    </message>
    <message>
        <source>Advises: %1</source>
        <comment>effect of a rule</comment>
        <translation>Советует: %1</translation>
    </message>
    <message>
        <source>Opens %2: %1</source>
        <comment>effect of a rule</comment>
        <translation>Открывает %2: %1</translation>
    </message>
    <message>
        <source>Proposes the severity %1</source>
        <comment>effect of a rule</comment>
        <translation>Предлагает критичность %1</translation>
    </message>
    <message>
        <source>These roles may open requests: %1</source>
        <comment>effect of a rule</comment>
        <translation>Эти роли могут подавать запросы: %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Кроме случаев</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>%1. Not when: %2</source>
        <comment>condition of a rule, and its exception</comment>
        <translation>%1. Кроме случаев: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days on which a rule is valid</comment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>days on which a rule is valid</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>days on which a rule is valid</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>days on which a rule is valid</comment>
        <translation>всегда</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>план Azure</translation>
    </message>
    <message>
        <source>Azure (legacy)</source>
        <translation>Azure (прежняя коммерция)</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Business Central</source>
        <translation>Business Central</translation>
    </message>
    <message>
        <source>Dynamics 365 apps</source>
        <translation>приложения Dynamics 365</translation>
    </message>
    <message>
        <source>Finance and Operations</source>
        <translation>Finance and Operations</translation>
    </message>
    <message>
        <source>marketplace product</source>
        <translation>продукт из marketplace</translation>
    </message>
    <message>
        <source>Partner Center itself</source>
        <translation>сам Центр партнеров</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>выставление счетов</translation>
    </message>
    <message>
        <source>subscription management</source>
        <translation>управление подписками</translation>
    </message>
    <message>
        <source>something is broken</source>
        <translation>неисправность</translation>
    </message>
    <message>
        <source>how to</source>
        <translation>вопрос «как сделать»</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>совет</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>уязвимость</translation>
    </message>
    <message>
        <source>the customer&apos;s</source>
        <translation>клиента</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>наш собственный</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Action Pack</source>
        <translation>Action Pack</translation>
    </message>
    <message>
        <source>silver competency</source>
        <translation>серебряная компетенция</translation>
    </message>
    <message>
        <source>gold competency</source>
        <translation>золотая компетенция</translation>
    </message>
    <message>
        <source>cloud competency</source>
        <translation>облачная компетенция</translation>
    </message>
    <message>
        <source>Solutions Partner</source>
        <translation>Solutions Partner</translation>
    </message>
    <message>
        <source>Success Core</source>
        <translation>Success Core</translation>
    </message>
    <message>
        <source>Success Expanded</source>
        <translation>Success Expanded</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>delegated admin privileges</source>
        <translation>делегированные права администратора</translation>
    </message>
    <message>
        <source>an active GDAP relationship</source>
        <translation>действующее отношение GDAP</translation>
    </message>
    <message>
        <source>a GDAP role that may open requests</source>
        <translation>роль GDAP, которая может подавать запросы</translation>
    </message>
    <message>
        <source>a support role on the Azure subscription</source>
        <translation>роль поддержки на подписке Azure</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>our own staff</source>
        <translation>наши сотрудники</translation>
    </message>
    <message>
        <source>a company hired for it</source>
        <translation>нанятая компания</translation>
    </message>
    <message>
        <source>a resold service</source>
        <translation>перепродаваемая услуга</translation>
    </message>
    <message>
        <source>commercial support</source>
        <translation>коммерческая поддержка</translation>
    </message>
    <message>
        <source>the customer&apos;s own under the programme</source>
        <translation>право клиента по программе</translation>
    </message>
    <message>
        <source>contract with the provider</source>
        <translation>договор с поставщиком</translation>
    </message>
    <message>
        <source>contract with the support company</source>
        <translation>договор с компанией поддержки</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>Type of partner</source>
        <comment>fact of a case</comment>
        <translation>Тип партнера</translation>
    </message>
    <message>
        <source>Cloud</source>
        <comment>fact of a case</comment>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>fact of a case</comment>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>fact of a case</comment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>fact of a case</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <comment>fact of a case</comment>
        <translation>Вид запроса</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>fact of a case</comment>
        <translation>Тенант</translation>
    </message>
    <message>
        <source>Standing in the programme</source>
        <comment>fact of a case</comment>
        <translation>Статус в программе</translation>
    </message>
    <message>
        <source>Support plan</source>
        <comment>fact of a case</comment>
        <translation>План поддержки</translation>
    </message>
    <message>
        <source>Used up support plan</source>
        <comment>fact of a case</comment>
        <translation>Исчерпанный план поддержки</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>fact of a case</comment>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Nobody can administer the tenant</source>
        <comment>fact of a case</comment>
        <translation>Тенантом никто не может управлять</translation>
    </message>
    <message>
        <source>Support is delivered by</source>
        <comment>fact of a case</comment>
        <translation>Поддержку оказывают</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>fact of a case</comment>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Contact around the clock</source>
        <comment>fact of a case</comment>
        <translation>Круглосуточный контакт</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <comment>fact of a case</comment>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>Entra ID P1 or P2</source>
        <comment>fact of a case</comment>
        <translation>Entra ID P1 или P2</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>origin of a rule</comment>
        <translation>Из поставки</translation>
    </message>
    <message>
        <source>Own version</source>
        <comment>origin of a rule</comment>
        <translation>Своя версия</translation>
    </message>
    <message>
        <source>Own rule</source>
        <comment>origin of a rule</comment>
        <translation>Свое правило</translation>
    </message>
    <message>
        <source>%1: unlimited</source>
        <comment>effect of a rule: a number by name</comment>
        <translation>%1: без ограничений</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>effect of a rule: a number by name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customers above which claims are filed as one request</source>
        <translation>Число клиентов, сверх которого требования подают одним запросом</translation>
    </message>
    <message>
        <source>Months to claim a service credit</source>
        <translation>Месяцев на требование компенсации</translation>
    </message>
    <message>
        <source>Days to report a duplicate order</source>
        <translation>Дней, чтобы сообщить о двойном заказе</translation>
    </message>
    <message>
        <source>Business days of silence before we ask again</source>
        <translation>Рабочих дней молчания до напоминания</translation>
    </message>
    <message>
        <source>Hours for which a look at service health counts</source>
        <translation>Часов, на которые засчитывается проверка работоспособности</translation>
    </message>
    <message>
        <source>Days to a full refund, legacy</source>
        <translation>Дней до полного возврата, прежняя коммерция</translation>
    </message>
    <message>
        <source>Days to ask for a refund, legacy</source>
        <translation>Дней, чтобы запросить возврат, прежняя коммерция</translation>
    </message>
    <message>
        <source>Days from suspension to deletion, legacy</source>
        <translation>Дней от приостановки до удаления, прежняя коммерция</translation>
    </message>
    <message>
        <source>Days to cancel Microsoft 365 A1</source>
        <translation>Дней на отмену Microsoft 365 A1</translation>
    </message>
    <message>
        <source>Days from disabling to deletion, new commerce</source>
        <translation>Дней от отключения до удаления, новая коммерция</translation>
    </message>
    <message>
        <source>Days from expiry to disabling, new commerce</source>
        <translation>Дней от истечения до отключения, новая коммерция</translation>
    </message>
    <message>
        <source>Further days disabled after a suspension, new commerce</source>
        <translation>Дополнительных дней отключения после приостановки, новая коммерция</translation>
    </message>
    <message>
        <source>Days to cancel or reduce, new commerce</source>
        <translation>Дней на отмену или сокращение, новая коммерция</translation>
    </message>
    <message>
        <source>Business minutes for our answer to the other side</source>
        <translation>Рабочих минут на наш ответ другой стороне</translation>
    </message>
    <message>
        <source>Minutes for our answer to the other side</source>
        <translation>Минут на наш ответ другой стороне</translation>
    </message>
    <message>
        <source>Incidents that the plan grants</source>
        <translation>Инцидентов по плану</translation>
    </message>
    <message>
        <source>Days to cancel Power BI Premium</source>
        <translation>Дней на отмену Power BI Premium</translation>
    </message>
    <message>
        <source>Billing cycles to report licences made redundant</source>
        <translation>Расчетных периодов, чтобы сообщить о лишних лицензиях</translation>
    </message>
    <message>
        <source>Business days to the first answer</source>
        <translation>Рабочих дней до первого ответа</translation>
    </message>
    <message>
        <source>Business minutes to the first answer</source>
        <translation>Рабочих минут до первого ответа</translation>
    </message>
    <message>
        <source>Minutes to the first answer</source>
        <translation>Минут до первого ответа</translation>
    </message>
    <message>
        <source>not when %1</source>
        <comment>an exception of a rule</comment>
        <translation>кроме случая «%1»</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>in any state, closed as well</source>
        <comment>a ticket</comment>
        <translation>в любом состоянии, в том числе закрытые</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>a ticket</comment>
        <translation>ожидает согласования</translation>
    </message>
    <message>
        <source>not waiting for approval</source>
        <comment>a ticket</comment>
        <translation>не ожидает согласования</translation>
    </message>
    <message>
        <source>File</source>
        <comment>of a ticket</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>of a ticket</comment>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Escalation</source>
        <comment>of a ticket</comment>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>of a ticket</comment>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Outage</source>
        <comment>of a ticket</comment>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>of a ticket</comment>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>of a ticket</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a promise to the customer</comment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a promise to the customer</comment>
        <translation>Идет срок</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <comment>promises to the customer</comment>
        <translation>Сроков нет</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>the assignee</comment>
        <translation>Я</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>the assignee</comment>
        <translation>Никто</translation>
    </message>
    <message>
        <source>in the last</source>
        <comment>7 days</comment>
        <translation>за последние</translation>
    </message>
    <message>
        <source>since</source>
        <comment>a day, that day included</comment>
        <translation>начиная с</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a day</comment>
        <translation>после</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day, that day included</comment>
        <translation>не позже</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a day</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>в день</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>все из этих</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>любое из этих</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ни одно из этих</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a ticket</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a ticket</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a ticket, on a day</comment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>a ticket, on a day</comment>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a ticket, on a day</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Is</source>
        <comment>a ticket: waiting for approval</comment>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Has</source>
        <comment>a ticket: a file, a reply</comment>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>to the customer</comment>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Запрос на обслуживание</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID подписки</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of the list</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>since, on, before a day</comment>
        <translation>не %1</translation>
    </message>
    <message>
        <source>is not so</source>
        <comment>a ticket: waiting for approval</comment>
        <translation>это не так</translation>
    </message>
    <message>
        <source>is so</source>
        <comment>a ticket: waiting for approval</comment>
        <translation>это так</translation>
    </message>
    <message>
        <source>Late or due within the hour</source>
        <comment>a promise to the customer</comment>
        <translation>Просрочено или срок в течение часа</translation>
    </message>
    <message>
        <source>Answer due next</source>
        <comment>to the customer</comment>
        <translation>Ближайший срок – ответ клиенту</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Our support: %1</source>
        <comment>the title of a sheet</comment>
        <translation>Наша поддержка: %1</translation>
    </message>
    <message>
        <source>What our support is</source>
        <translation>Наша поддержка</translation>
    </message>
    <message>
        <source>Support for %1</source>
        <comment>a customer</comment>
        <translation>Поддержка для %1</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <comment>a number</comment>
        <translation>Договор %1</translation>
    </message>
    <message>
        <source>accepted by %1 on %2</source>
        <comment>a person, a day</comment>
        <translation>принят: %1, %2</translation>
    </message>
    <message>
        <source>What we support</source>
        <translation>Что мы поддерживаем</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <translation>Как с нами связаться</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>Not part of it: %1</source>
        <comment>kinds of requests</comment>
        <translation>Не входит: %1</translation>
    </message>
    <message>
        <source>For us the work is done by %1.</source>
        <comment>a company</comment>
        <translation>Работу для нас выполняет %1.</translation>
    </message>
    <message>
        <source>This is the support of %1.</source>
        <comment>a company</comment>
        <translation>Это поддержка компании %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>services, who does the work</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Times of the zone %1</source>
        <comment>Europe/Berlin</comment>
        <translation>Время часового пояса %1</translation>
    </message>
    <message>
        <source>Agreed with you: %1</source>
        <comment>about the hours</comment>
        <translation>Согласовано с вами: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>A: work stands still</source>
        <translation>A: работа стоит</translation>
    </message>
    <message>
        <source>B: work is hindered</source>
        <translation>B: работа затруднена</translation>
    </message>
    <message>
        <source>C: work goes on</source>
        <translation>C: работа идет</translation>
    </message>
    <message>
        <source>Report severity %1 by phone only: our promise holds from your call on.</source>
        <comment>letters</comment>
        <translation>О критичности %1 сообщайте только по телефону: срок считается от вашего звонка.</translation>
    </message>
    <message>
        <source>Support is included: you pay nothing for it.</source>
        <translation>Поддержка включена: вы за нее не платите.</translation>
    </message>
    <message>
        <source>The price agreed with you.</source>
        <translation>Цена, согласованная с вами.</translation>
    </message>
    <message>
        <source>What is not part of it is done after you have agreed to its price in writing.</source>
        <translation>То, что не входит, мы делаем после вашего письменного согласия с ценой.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a day</comment>
        <translation>По состоянию на %1.</translation>
    </message>
    <message>
        <source>We are your first address for the Microsoft services you have from us: we take your request, find its cause, resolve it, and hand to Microsoft what only Microsoft can resolve.</source>
        <translation>Мы – ваш первый адрес по службам Microsoft, которые вы получаете от нас: мы принимаем обращение, находим причину, решаем его и передаем в Microsoft то, что может решить только Microsoft.</translation>
    </message>
    <message>
        <source>Solution target</source>
        <translation>Решение, цель</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>today</source>
        <comment>the last day</comment>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Tickets: create, find, work on them</source>
        <translation>Заявки: создание, поиск, работа с ними</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Версия схемы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Active tickets</source>
        <translation>Активные заявки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Creating tickets</source>
        <translation>Создание заявок</translation>
    </message>
    <message>
        <source>helpdeskctl: Argument %1 is not UTF-8 text. Write it in UTF-8.
</source>
        <translation>helpdeskctl: Аргумент %1 – не текст в UTF-8. Запишите его в UTF-8.
</translation>
    </message>
    <message>
        <source>helpdeskctl: The answer could not be written: %1.
</source>
        <translation>helpdeskctl: Не удалось вывести ответ: %1.
</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Пример:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>«%1» – не целое число от %2 до %3</translation>
    </message>
    <message>
        <source>The ticket&apos;s number</source>
        <translation>Номер заявки</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a ticket number</source>
        <translation>«%1» – не номер заявки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» – не из списка: %2</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(обязательно)</translation>
    </message>
    <message>
        <source>Support desk of a Microsoft CSP partner, on the command line.</source>
        <translation>Служба поддержки партнера Microsoft CSP в командной строке.</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Показывает эту справку</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Показывает версию</translation>
    </message>
    <message>
        <source>The workspace file; without it HELPDESK_WORKSPACE, else your own workspace</source>
        <translation>Файл рабочей области; если не указан – HELPDESK_WORKSPACE, иначе ваша собственная область</translation>
    </message>
    <message>
        <source>Who works; without it the first administrator</source>
        <translation>Кто работает; если не указано – первый администратор</translation>
    </message>
    <message>
        <source>How the answer is written: table, csv or json</source>
        <translation>Вид ответа: table, csv или json</translation>
    </message>
    <message>
        <source>%1. See: %2 --help</source>
        <translation>%1. Справка: %2 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2</source>
        <translation>«%1» – не команда; есть %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write -- before texts that begin with a dash</source>
        <translation>«%1» здесь не известно; перед текстом, который начинается с дефиса, пишите --</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; put texts with spaces in quotes</source>
        <translation>«%1» – лишний аргумент; тексты с пробелами берите в кавычки</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Не указано: %1</translation>
    </message>
    <message>
        <source>A command is missing; there are %1</source>
        <translation>Не указана команда; есть %1</translation>
    </message>
    <message>
        <source>The command line was not understood: %1</source>
        <translation>Не удалось разобрать командную строку: %1</translation>
    </message>
    <message>
        <source>Team servers cannot be opened yet: %1. Name a workspace file with --workspace.</source>
        <translation>Серверы команд пока не поддерживаются: %1. Укажите файл рабочей области в --workspace.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Prints a script that completes commands in the shell</source>
        <translation>Выводит сценарий автодополнения команд для оболочки</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Оболочка</translation>
    </message>
    <message>
        <source>Contact %1 is added.</source>
        <translation>Контактное лицо добавлено: %1.</translation>
    </message>
    <message>
        <source>The people on the customer&apos;s side</source>
        <translation>Люди на стороне клиента</translation>
    </message>
    <message>
        <source>Adds a contact</source>
        <translation>Добавляет контактное лицо</translation>
    </message>
    <message>
        <source>Tenant id, domain or a unique part of the name</source>
        <translation>Идентификатор (tenant ID), домен или однозначная часть названия</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Language, for example de</source>
        <translation>Язык, например de</translation>
    </message>
    <message>
        <source>May open requests for the customer</source>
        <translation>Может создавать заявки от имени клиента</translation>
    </message>
    <message>
        <source>Can be reached around the clock</source>
        <translation>Доступен круглосуточно</translation>
    </message>
    <message>
        <source>Customer %1 is added.</source>
        <translation>Клиент добавлен: %1.</translation>
    </message>
    <message>
        <source>Adds a customer by hand</source>
        <translation>Добавляет клиента вручную</translation>
    </message>
    <message>
        <source>The company&apos;s name</source>
        <translation>Название компании</translation>
    </message>
    <message>
        <source>The tenant id, a GUID</source>
        <translation>Идентификатор клиента (tenant ID), GUID</translation>
    </message>
    <message>
        <source>The primary domain</source>
        <translation>Основной домен</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>Две буквы, например DE</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Our relationship</source>
        <translation>Отношение к нам</translation>
    </message>
    <message>
        <source>A note for colleagues</source>
        <translation>Заметка для коллег</translation>
    </message>
    <message>
        <source>The companies we support</source>
        <translation>Компании, которые мы поддерживаем</translation>
    </message>
    <message>
        <source>Lists customers in the order of their names</source>
        <translation>Выводит клиентов в порядке названий</translation>
    </message>
    <message>
        <source>Only those with this part in the name</source>
        <translation>Только с такой частью в названии</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не больше стольких</translation>
    </message>
    <message>
        <source>Shows a customer with contacts, subscriptions and open tickets</source>
        <translation>Показывает клиента с контактными лицами, подписками и открытыми заявками</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>Between cells; without it as the language has it</source>
        <translation>Разделитель ячеек; если не указан – по языку</translation>
    </message>
    <message>
        <source>Time zone of the times, for example Europe/Berlin or UTC</source>
        <translation>Часовой пояс времен, например Europe/Berlin или UTC</translation>
    </message>
    <message>
        <source>Without byte order mark</source>
        <translation>Без метки порядка байтов</translation>
    </message>
    <message>
        <source>Leave texts that look like formulas as they are</source>
        <translation>Оставить тексты, похожие на формулы, как есть</translation>
    </message>
    <message>
        <source>What the first line says</source>
        <translation>Что стоит в первой строке</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Строк записано в %1: %2</translation>
    </message>
    <message>
        <source>Tickets; without a query the active ones</source>
        <translation>Заявки; без запроса – активные</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Строка поиска</translation>
    </message>
    <message>
        <source>Subscriptions of all customers</source>
        <translation>Подписки всех клиентов</translation>
    </message>
    <message>
        <source>Writes lists to CSV files</source>
        <translation>Записывает списки в файлы CSV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Больше нет в файле</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>нет прав</translation>
    </message>
    <message>
        <source>Takes in files of Partner Center, PowerShell or another helpdesk</source>
        <translation>Импортирует файлы Центра партнеров, PowerShell или другой системы</translation>
    </message>
    <message>
        <source>The files; what they are is recognised by their content</source>
        <translation>Файлы; их вид распознается по содержимому</translation>
    </message>
    <message>
        <source>What the files are, when it is not recognised</source>
        <translation>Вид файлов, если он не распознан</translation>
    </message>
    <message>
        <source>Whose they are, for files that do not say: tenant id, domain or name</source>
        <translation>Чьи это файлы, если в них не сказано: идентификатор (tenant ID), домен или название</translation>
    </message>
    <message>
        <source>How another helpdesk&apos;s log is read: a shipped mapping&apos;s name, or a mapping file</source>
        <translation>Как читать журнал другой системы: имя готового сопоставления или файл сопоставления</translation>
    </message>
    <message>
        <source>Only shows what would change</source>
        <translation>Только показывает, что изменилось бы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>Тип партнера</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Partner id</source>
        <translation>Идентификатор партнера</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Support mail</source>
        <translation>Почта поддержки</translation>
    </message>
    <message>
        <source>Support phone</source>
        <translation>Телефон поддержки</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Escalations need approval</source>
        <translation>Эскалации согласуются</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Наше название</translation>
    </message>
    <message>
        <source>Our tenant id, a GUID</source>
        <translation>Наш идентификатор (tenant ID), GUID</translation>
    </message>
    <message>
        <source>Our partner id</source>
        <translation>Наш идентификатор партнера</translation>
    </message>
    <message>
        <source>For example Europe/Berlin</source>
        <translation>Например, Europe/Berlin</translation>
    </message>
    <message>
        <source>Where customers write</source>
        <translation>Куда пишут клиенты</translation>
    </message>
    <message>
        <source>Where customers call</source>
        <translation>Куда звонят клиенты</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>What we are in the programme</source>
        <translation>Кто мы в программе</translation>
    </message>
    <message>
        <source>Whether escalations need another person&apos;s approval</source>
        <translation>Нужно ли, чтобы эскалации согласовывал другой человек</translation>
    </message>
    <message>
        <source>Who we are in the programme</source>
        <translation>Кто мы в программе</translation>
    </message>
    <message>
        <source>Shows our profile</source>
        <translation>Показывает наш профиль</translation>
    </message>
    <message>
        <source>Changes our profile; administrators only</source>
        <translation>Меняет наш профиль; только администраторы</translation>
    </message>
    <message>
        <source>The customers&apos; subscriptions</source>
        <translation>Подписки клиентов</translation>
    </message>
    <message>
        <source>Lists subscriptions</source>
        <translation>Выводит подписки</translation>
    </message>
    <message>
        <source>Only this customer&apos;s: tenant id, domain or name</source>
        <translation>Только этого клиента: идентификатор (tenant ID), домен или название</translation>
    </message>
    <message>
        <source>Shows a subscription and where it goes next</source>
        <translation>Показывает подписку и ее следующее состояние</translation>
    </message>
    <message>
        <source>Subscription id, Azure subscription id or a unique part of the name</source>
        <translation>Идентификатор подписки, идентификатор подписки Azure или однозначная часть названия</translation>
    </message>
    <message>
        <source>Whose it is: tenant id, domain or name</source>
        <translation>Чья она: идентификатор (tenant ID), домен или название</translation>
    </message>
    <message>
        <source>Ticket #%1 is assigned to %2.</source>
        <translation>Исполнитель заявки #%1: %2.</translation>
    </message>
    <message>
        <source>Ticket #%1 is assigned to nobody.</source>
        <translation>У заявки #%1 нет исполнителя.</translation>
    </message>
    <message>
        <source>Gives a ticket to somebody</source>
        <translation>Назначает заявке исполнителя</translation>
    </message>
    <message>
        <source>A login, me, or none</source>
        <translation>Имя входа, me или none</translation>
    </message>
    <message>
        <source>Makes a ticket and prints its number</source>
        <translation>Создает заявку и выводит ее номер</translation>
    </message>
    <message>
        <source>What it is about, in one line</source>
        <translation>О чем она, одной строкой</translation>
    </message>
    <message>
        <source>What happens, in the customer&apos;s words; - reads standard input</source>
        <translation>Что происходит, словами клиента; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Subscription id or a unique part of the name</source>
        <translation>Идентификатор подписки или однозначная часть названия</translation>
    </message>
    <message>
        <source>Service family</source>
        <translation>Семейство служб</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem type, for example &quot;Mail flow&quot;</source>
        <translation>Тип проблемы, например «Поток почты»</translation>
    </message>
    <message>
        <source>How many are hit</source>
        <translation>Скольких это коснулось</translation>
    </message>
    <message>
        <source>How hard work is hit</source>
        <translation>Насколько нарушена работа</translation>
    </message>
    <message>
        <source>How the request reached us</source>
        <translation>Как поступило обращение</translation>
    </message>
    <message>
        <source>The customer&apos;s person: name or mail address</source>
        <translation>Человек на стороне клиента: имя или адрес почты</translation>
    </message>
    <message>
        <source>Who takes it: a login, or me</source>
        <translation>Кто берет ее: имя входа или me</translation>
    </message>
    <message>
        <source>Ticket #%1: %2</source>
        <translation>Заявка #%1: %2</translation>
    </message>
    <message>
        <source>Why: an override, a skipped guide, a rejection, a reopening</source>
        <translation>Почему: исключение, пропуск инструкции, отклонение, повторное открытие</translation>
    </message>
    <message>
        <source>What was asked or answered; - reads standard input</source>
        <translation>Что спрошено или отвечено; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>The message was a call</source>
        <translation>Это был звонок</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>В чем было дело</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Затраченное время</translation>
    </message>
    <message>
        <source>Where the escalation goes</source>
        <translation>Куда направляется эскалация</translation>
    </message>
    <message>
        <source>What it is filed under, for example csp</source>
        <translation>По какому праву подается, например csp</translation>
    </message>
    <message>
        <source>What service health says</source>
        <translation>Что показывает работоспособность службы</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Что передается</translation>
    </message>
    <message>
        <source>--customer is missing; while it is not known who calls, write down what is with --caller.</source>
        <translation>Не указан --customer; пока неизвестно, кто звонит, запишите то, что известно, в --caller.</translation>
    </message>
    <message>
        <source>Who calls, in your words, while the customer is not known</source>
        <translation>Кто звонит, своими словами, пока клиент неизвестен</translation>
    </message>
    <message>
        <source>Name of its administrator, whose login --as gives</source>
        <translation>Имя администратора; его имя входа задает --as</translation>
    </message>
    <message>
        <source>Tickets found: %1. None needed the change.</source>
        <translation>Найдено заявок: %1. Менять нечего.</translation>
    </message>
    <message>
        <source>Name and phone around the clock, for severity A</source>
        <translation>Имя и круглосуточный телефон, для критичности A</translation>
    </message>
    <message>
        <source>Chargeable, and not approved yet</source>
        <translation>Платно и еще не согласовано</translation>
    </message>
    <message>
        <source>The number the other side gave</source>
        <translation>Номер, который присвоил адресат</translation>
    </message>
    <message>
        <source>How the escalation ended</source>
        <translation>Чем закончилась эскалация</translation>
    </message>
    <message>
        <source>Why the ticket is cancelled</source>
        <translation>Почему заявка отменяется</translation>
    </message>
    <message>
        <source>Resolve although an escalation is open</source>
        <translation>Решить, хотя эскалация открыта</translation>
    </message>
    <message>
        <source>Moves a ticket on; what it needs is told by: ticket triggers N</source>
        <translation>Продвигает заявку дальше; что для этого нужно, говорит: ticket triggers N</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Tickets found: %1. Would be changed: %2. Dry run: nothing was changed.</source>
        <translation>Найдено заявок: %1. Изменилось бы: %2. Пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>Tickets found: %1. Changed: %2. Take it back with: helpdeskctl undo</source>
        <translation>Найдено заявок: %1. Изменено: %2. Отменить: helpdeskctl undo</translation>
    </message>
    <message>
        <source>Editing tickets</source>
        <translation>Изменение заявок</translation>
    </message>
    <message>
        <source>Changes all tickets that a query finds, or none; one undo</source>
        <translation>Меняет все найденные заявки или ни одной; отменяется целиком</translation>
    </message>
    <message>
        <source>Search text, for example #12 or customer:contoso.com</source>
        <translation>Строка поиска, например #12 или customer:contoso.com</translation>
    </message>
    <message>
        <source>A field and its new value; may be given again. Fields: %1</source>
        <translation>Поле и его новое значение; можно указать несколько раз. Поля: %1</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Lists everything that happened to a ticket, oldest first</source>
        <translation>Выводит все, что происходило с заявкой, начиная с самого раннего</translation>
    </message>
    <message>
        <source>Lists tickets; without a query the active ones</source>
        <translation>Выводит заявки; без запроса – активные</translation>
    </message>
    <message>
        <source>Search text, for example: status:open severity:A outlook</source>
        <translation>Строка поиска, например: status:open severity:A outlook</translation>
    </message>
    <message>
        <source>Ticket #%1: %2 added</source>
        <translation>Заявка #%1: добавлено – %2</translation>
    </message>
    <message>
        <source>The text; - reads standard input</source>
        <translation>Текст; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>The customer called us</source>
        <translation>Звонил клиент</translation>
    </message>
    <message>
        <source>Adds an internal note</source>
        <translation>Добавляет внутреннюю заметку</translation>
    </message>
    <message>
        <source>Adds a reply to the customer</source>
        <translation>Добавляет ответ клиенту</translation>
    </message>
    <message>
        <source>Records a phone call</source>
        <translation>Записывает телефонный звонок</translation>
    </message>
    <message>
        <source>Shows a ticket, its conversation and what may be done next</source>
        <translation>Показывает заявку, переписку и что можно сделать дальше</translation>
    </message>
    <message>
        <source>Lists what may be done now, and why not the rest</source>
        <translation>Выводит, что можно сделать сейчас и почему нельзя остальное</translation>
    </message>
    <message>
        <source>The assignment is undone: %1</source>
        <translation>Назначение отменено: %1</translation>
    </message>
    <message>
        <source>The workflow step is undone: %1</source>
        <translation>Шаг процесса отменен: %1</translation>
    </message>
    <message>
        <source>The bulk edit is undone: %1</source>
        <translation>Массовое изменение отменено: %1</translation>
    </message>
    <message>
        <source>The edit is undone: %1</source>
        <translation>Изменение отменено: %1</translation>
    </message>
    <message>
        <source>The assignment is done again: %1</source>
        <translation>Назначение возвращено: %1</translation>
    </message>
    <message>
        <source>The workflow step is done again: %1</source>
        <translation>Шаг процесса возвращен: %1</translation>
    </message>
    <message>
        <source>The bulk edit is done again: %1</source>
        <translation>Массовое изменение возвращено: %1</translation>
    </message>
    <message>
        <source>The edit is done again: %1</source>
        <translation>Изменение возвращено: %1</translation>
    </message>
    <message>
        <source>Takes back your last edit, assignment, workflow step or bulk edit</source>
        <translation>Отменяет ваше последнее изменение, назначение, шаг процесса или массовое изменение</translation>
    </message>
    <message>
        <source>Does again what was undone</source>
        <translation>Возвращает отмененное</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>What the person may do</source>
        <translation>Что человеку разрешено</translation>
    </message>
    <message>
        <source>en, ru, or empty for the system&apos;s</source>
        <translation>en, ru или пусто – язык системы</translation>
    </message>
    <message>
        <source>The people who work here</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Lists users</source>
        <translation>Выводит пользователей</translation>
    </message>
    <message>
        <source>Shows a user</source>
        <translation>Показывает пользователя</translation>
    </message>
    <message>
        <source>The login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>Adds a user; administrators only</source>
        <translation>Добавляет пользователя; только администраторы</translation>
    </message>
    <message>
        <source>Changes a user; administrators only</source>
        <translation>Меняет пользователя; только администраторы</translation>
    </message>
    <message>
        <source>Whether the person works here</source>
        <translation>Работает ли этот человек здесь</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>Рабочая область исправна.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Backup written to %1 (%2).</source>
        <translation>Резервная копия записана в %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is restored from %2. What was there is kept as %1.before-restore.</source>
        <translation>%1 восстановлен из %2. Прежнее содержимое сохранено как %1.before-restore.</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>%1 восстановлен из %2.</translation>
    </message>
    <message>
        <source>Makes a new workspace</source>
        <translation>Создает новую рабочую область</translation>
    </message>
    <message>
        <source>Fill it with a believable small partner</source>
        <translation>Заполнить правдоподобными данными небольшого партнера</translation>
    </message>
    <message>
        <source>Fill it with this many generated tickets</source>
        <translation>Заполнить таким числом сгенерированных заявок</translation>
    </message>
    <message>
        <source>The same seed makes the same tickets</source>
        <translation>Одинаковое начальное число дает одинаковые заявки</translation>
    </message>
    <message>
        <source>The workspace itself: create, check, back up</source>
        <translation>Сама рабочая область: создание, проверка, резервные копии</translation>
    </message>
    <message>
        <source>What the workspace holds</source>
        <translation>Что есть в рабочей области</translation>
    </message>
    <message>
        <source>Checks that the file is sound</source>
        <translation>Проверяет, исправен ли файл</translation>
    </message>
    <message>
        <source>Writes a consistent copy while others work on</source>
        <translation>Записывает целостную копию, не мешая остальным работать</translation>
    </message>
    <message>
        <source>The file to write; it must not exist</source>
        <translation>Файл для записи; его еще не должно быть</translation>
    </message>
    <message>
        <source>Replaces the workspace by a backup; the present file is kept beside it</source>
        <translation>Заменяет рабочую область резервной копией; нынешний файл сохраняется рядом</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Нет в импорте</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Все домены</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Категория организации</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Gone from the last import</source>
        <translation>Нет в последнем импорте</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Уполномочен</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Круглосуточно</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Идентификатор подписки</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Доступ: %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Модель продаж</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Срок до</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>Отмена до</translation>
    </message>
    <message>
        <source>Fewer seats until</source>
        <translation>Уменьшение мест до</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>Кр.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Вернется в</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Кем создана</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>By</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь эскалации</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошена</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подана</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Service health</source>
        <translation>Работоспособность службы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>24x7 contact</source>
        <translation>Контакт 24x7</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Критичность %1</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласована</translation>
    </message>
    <message>
        <source>approval pending</source>
        <translation>ждет согласования</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>ограниченный доступ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Эскалации</translation>
    </message>
    <message>
        <source>Recorded by the source</source>
        <translation>Записано источником</translation>
    </message>
    <message>
        <source>May be done next</source>
        <translation>Можно сделать дальше</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Nothing can be done with this ticket.</source>
        <translation>С этой заявкой ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Ticket #%1: %2, approved</source>
        <translation>Заявка #%1: %2, согласовано</translation>
    </message>
    <message>
        <source>(not with)</source>
        <translation>(кроме)</translation>
    </message>
    <message>
        <source>An option has no value or stands there twice (%1)</source>
        <translation>У параметра нет значения, или он указан дважды (%1)</translation>
    </message>
    <message>
        <source>These do not go together (%1)</source>
        <translation>Эти параметры несовместимы (%1)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Tells when that much open time has passed</source>
        <translation>Говорит, когда пройдет столько рабочего времени</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>The beginning, as in 2026-11-23T16:40:00Z</source>
        <translation>Начало, например 2026-11-23T16:40:00Z</translation>
    </message>
    <message>
        <source>How long, as in 90m or 8h</source>
        <translation>Сколько, например 90m или 8h</translation>
    </message>
    <message>
        <source>Tells the open seconds between two instants</source>
        <translation>Говорит, сколько рабочих секунд между двумя моментами</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Service level clocks</source>
        <translation>Сроки обслуживания</translation>
    </message>
    <message>
        <source>Reads the clocks of a story file</source>
        <translation>Показывает сроки по файлу истории</translation>
    </message>
    <message>
        <source>The story file</source>
        <translation>Файл истории</translation>
    </message>
    <message>
        <source>No guide fits this ticket; choose one of `guide list`.</source>
        <translation>Подходящей инструкции нет; выберите из `guide list`.</translation>
    </message>
    <message>
        <source>No guide is chosen yet. These fit:</source>
        <translation>Инструкция еще не выбрана. Подходят:</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Lists the guides</source>
        <translation>Выводит список инструкций</translation>
    </message>
    <message>
        <source>Shows the answers so far, and the next question</source>
        <translation>Показывает данные ответы и следующий вопрос</translation>
    </message>
    <message>
        <source>Begins the diagnosis with a guide</source>
        <translation>Начинает диагностику по инструкции</translation>
    </message>
    <message>
        <source>As `guide list` names it</source>
        <translation>Как в `guide list`</translation>
    </message>
    <message>
        <source>Answers a question; those after it are asked again</source>
        <translation>Отвечает на вопрос; следующие задаются заново</translation>
    </message>
    <message>
        <source>The question, as `guide show` names it</source>
        <translation>Вопрос, как в `guide show`</translation>
    </message>
    <message>
        <source>The answer, as `guide show` names it</source>
        <translation>Ответ, как в `guide show`</translation>
    </message>
    <message>
        <source>%1: recommended</source>
        <translation>%1: рекомендуется</translation>
    </message>
    <message>
        <source>%1: not the place for this request</source>
        <translation>%1: не для этого запроса</translation>
    </message>
    <message>
        <source>%1: possible</source>
        <translation>%1: возможен</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: закрыт</translation>
    </message>
    <message>
        <source>Says by which routes a ticket may be escalated, and what blocks the others</source>
        <translation>Говорит, какими путями можно передать заявку и что закрывает остальные</translation>
    </message>
    <message>
        <source>The ticket; without it a described case</source>
        <translation>Заявка; без нее – описанный случай</translation>
    </message>
    <message>
        <source>This ticket was never escalated.</source>
        <translation>Эту заявку не эскалировали.</translation>
    </message>
    <message>
        <source>Lists the open cases: who owes whom, the most urgent first</source>
        <translation>Открытые обращения: кто кому должен, самые срочные первыми</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Только с этими словами</translation>
    </message>
    <message>
        <source>Only those where this is so</source>
        <translation>Только те, где это так</translation>
    </message>
    <message>
        <source>Shows the cases of a ticket with what was said on them</source>
        <translation>Обращения заявки и все, что по ним сказано</translation>
    </message>
    <message>
        <source>Only this one, counted on the ticket from 1</source>
        <translation>Только это, по счету в заявке с 1</translation>
    </message>
    <message>
        <source>Cases handed to Microsoft, a provider or a publisher</source>
        <translation>Обращения, переданные Microsoft, поставщику или издателю</translation>
    </message>
    <message>
        <source>Who filed it on the other side, for example the provider</source>
        <translation>Кто подал его на той стороне, например поставщик</translation>
    </message>
    <message>
        <source>Asks for an escalation; on an escalated ticket for a further one beside it</source>
        <translation>Запрашивает эскалацию; для эскалированной заявки – еще одно обращение рядом</translation>
    </message>
    <message>
        <source>The case it stands under, counted on the ticket from 1</source>
        <translation>Обращение, под которым оно стоит, по счету в заявке с 1</translation>
    </message>
    <message>
        <source>Approves what was asked for</source>
        <translation>Согласует запрошенное</translation>
    </message>
    <message>
        <source>Rejects what was asked for</source>
        <translation>Отклоняет запрошенное</translation>
    </message>
    <message>
        <source>Records that it was filed, with its number</source>
        <translation>Записывает, что обращение подано, и его номер</translation>
    </message>
    <message>
        <source>What was said; - reads standard input</source>
        <translation>Что сказано; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Who said it; without it they did</source>
        <translation>Кто сказал; без этого – они</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Каким путем сказано</translation>
    </message>
    <message>
        <source>Who spoke on their side</source>
        <translation>Кто говорил с их стороны</translation>
    </message>
    <message>
        <source>When it was said, as 2026-11-23T07:20:00Z; without it now</source>
        <translation>Когда сказано, в виде 2026-11-23T07:20:00Z; без этого – сейчас</translation>
    </message>
    <message>
        <source>How it stands there</source>
        <translation>Как обстоит дело у них</translation>
    </message>
    <message>
        <source>The severity it has there</source>
        <translation>Критичность у них</translation>
    </message>
    <message>
        <source>Name and phone around the clock</source>
        <translation>Имя и круглосуточный телефон</translation>
    </message>
    <message>
        <source>How it ended; takes the case back, and the ticket with the last one</source>
        <translation>Чем закончилось; принимает обращение обратно, а с последним – и заявку</translation>
    </message>
    <message>
        <source>Asks for a further case beside it, with this target</source>
        <translation>Запрашивает еще одно обращение рядом, к этому адресату</translation>
    </message>
    <message>
        <source>The further case belongs to this one</source>
        <translation>Новое обращение относится к этому</translation>
    </message>
    <message>
        <source>Logs what was said, sets status, number or outcome, asks for a further case</source>
        <translation>Записывает сказанное, задает состояние, номер или результат, запрашивает еще одно обращение</translation>
    </message>
    <message>
        <source>Which case of the ticket, where several are open</source>
        <translation>Какое обращение заявки, если открыто несколько</translation>
    </message>
    <message>
        <source>Gives an imported request of Microsoft its place on a ticket</source>
        <translation>Прикрепляет импортированный запрос Microsoft к заявке</translation>
    </message>
    <message>
        <source>The number of the request</source>
        <translation>Номер запроса</translation>
    </message>
    <message>
        <source>The case that gets the number; without it a new one is made</source>
        <translation>Обращение, которое получит номер; без этого создается новое</translation>
    </message>
    <message>
        <source>Lists imported open requests that belong to no ticket</source>
        <translation>Импортированные открытые запросы, не относящиеся ни к одной заявке</translation>
    </message>
    <message>
        <source>Escalations of all tickets with who owes whom</source>
        <translation>Эскалации всех заявок: кто кому должен</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Кто должен</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Состояние у них</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Что должны</translation>
    </message>
    <message>
        <source>Under case</source>
        <translation>Под обращением</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Запросил</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решил</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Подал</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Состояние с</translation>
    </message>
    <message>
        <source>Agreed answer</source>
        <translation>Срок ответа по соглашению</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Standing in the programme</source>
        <translation>Статус в программе</translation>
    </message>
    <message>
        <source>Prepaid time is taken although a service level was missed</source>
        <translation>Оплаченное время списывается и при нарушенном сроке</translation>
    </message>
    <message>
        <source>Chargeable work needs prepaid time or an approved cost</source>
        <translation>Платной работе нужно оплаченное время или согласованная стоимость</translation>
    </message>
    <message>
        <source>A counted incident is charged to the customer</source>
        <translation>Инцидент из ограниченного числа оплачивает клиент</translation>
    </message>
    <message>
        <source>Our standing in the programme</source>
        <translation>Наш статус в программе</translation>
    </message>
    <message>
        <source>Whether prepaid time is taken although a service level was missed</source>
        <translation>Списывать ли оплаченное время при нарушенном сроке</translation>
    </message>
    <message>
        <source>Whether chargeable work needs prepaid time or an approved cost</source>
        <translation>Нужно ли платной работе оплаченное время или согласованная стоимость</translation>
    </message>
    <message>
        <source>Whether a counted incident is charged to the customer</source>
        <translation>Оплачивает ли клиент инцидент из ограниченного числа</translation>
    </message>
    <message>
        <source>Lists contracts with what is left of them</source>
        <translation>Показывает контракты и их остатки</translation>
    </message>
    <message>
        <source>Shows a contract and every entry of its ledger</source>
        <translation>Показывает контракт и все записи его журнала</translation>
    </message>
    <message>
        <source>More incidents were bought; administrators only</source>
        <translation>Куплены еще инциденты; только администраторы</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>Сколько еще</translation>
    </message>
    <message>
        <source>Corrects what is left by hand; supervisors and administrators</source>
        <translation>Исправляет остаток вручную; руководители и администраторы</translation>
    </message>
    <message>
        <source>How many more, or fewer with a minus</source>
        <translation>На сколько больше, с минусом – меньше</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What pays for a ticket</source>
        <translation>Чем оплачивается заявка</translation>
    </message>
    <message>
        <source>Whether the customer pays for a ticket</source>
        <translation>Платит ли клиент за заявку</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on или off</translation>
    </message>
    <message>
        <source>The approval of the cost holds no longer</source>
        <translation>Согласование стоимости больше не действует</translation>
    </message>
    <message>
        <source>Records that the customer agreed to pay</source>
        <translation>Записывает, что клиент согласился платить</translation>
    </message>
    <message>
        <source>Up to how much, as 150.00</source>
        <translation>Не более какой суммы, например 150.00</translation>
    </message>
    <message>
        <source>Three letters, as EUR</source>
        <translation>Три буквы, например EUR</translation>
    </message>
    <message>
        <source>Who at the customer agreed</source>
        <translation>Кто у клиента согласился</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Как это было сказано</translation>
    </message>
    <message>
        <source>When, as 2026-11-24T10:00Z; without it now</source>
        <translation>Когда, например 2026-11-24T10:00Z; без этого – сейчас</translation>
    </message>
    <message>
        <source>What else to keep, for example an order number</source>
        <translation>Что еще сохранить, например номер заказа</translation>
    </message>
    <message>
        <source>Incidents left, and what customers agreed to pay</source>
        <translation>Остатки инцидентов и согласованная клиентами стоимость</translation>
    </message>
    <message>
        <source>Shows or changes how incidents and hours are counted</source>
        <translation>Показывает или меняет, как считаются инциденты и часы</translation>
    </message>
    <message>
        <source>Minutes bought</source>
        <translation>Куплено минут</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <translation>Куплено часов</translation>
    </message>
    <message>
        <source>First day, as 2026-01-01</source>
        <translation>Первый день, например 2026-01-01</translation>
    </message>
    <message>
        <source>Last day, as 2026-12-31; what is left then lapses</source>
        <translation>Последний день, например 2026-12-31; потом остаток сгорает</translation>
    </message>
    <message>
        <source>What was paid, as 900.00</source>
        <translation>Сколько заплачено, например 900.00</translation>
    </message>
    <message>
        <source>Order or invoice number</source>
        <translation>Номер заказа или счета</translation>
    </message>
    <message>
        <source>Time that customers paid for ahead</source>
        <translation>Время, оплаченное клиентами заранее</translation>
    </message>
    <message>
        <source>What a customer has left, block by block</source>
        <translation>Сколько осталось у клиента, по пакетам</translation>
    </message>
    <message>
        <source>A customer bought time; supervisors and administrators</source>
        <translation>Клиент купил время; руководители и администраторы</translation>
    </message>
    <message>
        <source>Corrects a block by hand; supervisors and administrators</source>
        <translation>Исправляет пакет вручную; руководители и администраторы</translation>
    </message>
    <message>
        <source>The number of the block</source>
        <translation>Номер пакета</translation>
    </message>
    <message>
        <source>Access id of the contract</source>
        <translation>Идентификатор доступа (Access ID)</translation>
    </message>
    <message>
        <source>Contract id</source>
        <translation>Номер контракта</translation>
    </message>
    <message>
        <source>First day, as 2026-01-01; empty for none</source>
        <translation>Первый день, например 2026-01-01; пусто – нет</translation>
    </message>
    <message>
        <source>Last day, as 2026-12-31; empty for none</source>
        <translation>Последний день, например 2026-12-31; пусто – нет</translation>
    </message>
    <message>
        <source>How many incidents were bought</source>
        <translation>Сколько инцидентов куплено</translation>
    </message>
    <message>
        <source>As many incidents as the programme grants, or unlimited</source>
        <translation>Столько инцидентов, сколько дает программа, или без ограничения</translation>
    </message>
    <message>
        <source>Contract id, access id, our id, or a kind of which there is one</source>
        <translation>Номер контракта, Access ID, наш номер или вид плана, если он один</translation>
    </message>
    <message>
        <source>Our support contracts with Microsoft</source>
        <translation>Наши контракты поддержки с Microsoft</translation>
    </message>
    <message>
        <source>Adds a contract; administrators only</source>
        <translation>Добавляет контракт; только администраторы</translation>
    </message>
    <message>
        <source>What kind of plan</source>
        <translation>Вид плана</translation>
    </message>
    <message>
        <source>Changes a contract; administrators only</source>
        <translation>Изменяет контракт; только администраторы</translation>
    </message>
    <message>
        <source>Ends a contract now; administrators only</source>
        <translation>Завершает контракт сейчас; только администраторы</translation>
    </message>
    <message>
        <source>Time recorded on tickets, for the billing; whatever their state</source>
        <translation>Время по заявкам для выставления счетов, в любом состоянии</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Access id</source>
        <translation>Access ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Отменяет</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Отработано</translation>
    </message>
    <message>
        <source>Prepaid time left: %1</source>
        <translation>Осталось оплаченного времени: %1</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Платно</translation>
    </message>
    <message>
        <source>Cost approved</source>
        <translation>Стоимость согласована</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кто согласовал</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Когда согласовано</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Кто записал</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation>Записано времени</translation>
    </message>
    <message>
        <source>Taken from prepaid time</source>
        <translation>Списано с оплаченного времени</translation>
    </message>
    <message>
        <source>Not taken: a service level was missed</source>
        <translation>Не списано: срок нарушен</translation>
    </message>
    <message>
        <source>Prepaid time left</source>
        <translation>Осталось оплаченного времени</translation>
    </message>
    <message>
        <source>Adds customers that a file of delegated access names and nobody knows yet</source>
        <translation>Добавляет клиентов, которых называет файл делегированного доступа и которых еще никто не знает</translation>
    </message>
    <message>
        <source>A file that describes the case; works without a workspace</source>
        <translation>Файл с описанием случая; работает и без рабочей области</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Shipped rule has changed</source>
        <translation>Поставляемое правило изменилось</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Применяется</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>An own rule is left aside: %1</source>
        <translation>Свое правило отложено: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Own version</source>
        <translation>Своя версия</translation>
    </message>
    <message>
        <source>Shipped rule</source>
        <translation>Поставляемое правило</translation>
    </message>
    <message>
        <source>As shipped again</source>
        <translation>Снова как в поставке</translation>
    </message>
    <message>
        <source>Lists the rules as they hold for us</source>
        <translation>Перечисляет правила, как они действуют у нас</translation>
    </message>
    <message>
        <source>Only those in which this text stands</source>
        <translation>Только те, в которых есть этот текст</translation>
    </message>
    <message>
        <source>Only those valid on this day, as in 2026-11-27</source>
        <translation>Только действующие в этот день, например 2026-11-27</translation>
    </message>
    <message>
        <source>Only our own rules and versions</source>
        <translation>Только свои правила и версии</translation>
    </message>
    <message>
        <source>Shows a rule in words</source>
        <translation>Показывает правило словами</translation>
    </message>
    <message>
        <source>The id of the rule</source>
        <translation>Код правила</translation>
    </message>
    <message>
        <source>Shows where own versions differ from the shipped rules</source>
        <translation>Показывает, чем свои версии отличаются от поставляемых правил</translation>
    </message>
    <message>
        <source>The id of the rule; without it all of them</source>
        <translation>Код правила; без него все</translation>
    </message>
    <message>
        <source>The rules of the programme, and our own versions of them</source>
        <translation>Правила программы и свои их версии</translation>
    </message>
    <message>
        <source>Writes rules into a file, to be edited and imported</source>
        <translation>Записывает правила в файл, чтобы их изменить и импортировать</translation>
    </message>
    <message>
        <source>The ids; without any all rules</source>
        <translation>Коды; без них все правила</translation>
    </message>
    <message>
        <source>The file; without it the rules are printed</source>
        <translation>Файл; без него правила выводятся на экран</translation>
    </message>
    <message>
        <source>Takes over the rules of a file; supervisors only</source>
        <translation>Принимает правила из файла; только для руководителей</translation>
    </message>
    <message>
        <source>The rule file</source>
        <translation>Файл правил</translation>
    </message>
    <message>
        <source>Lets shipped rules hold again; supervisors only</source>
        <translation>Возвращает поставляемые правила; только для руководителей</translation>
    </message>
    <message>
        <source>The ids of own rules and versions</source>
        <translation>Коды своих правил и версий</translation>
    </message>
    <message>
        <source>All own rules and versions</source>
        <translation>Все свои правила и версии</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Кем сохранено</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Когда сохранено</translation>
    </message>
    <message>
        <source>A file with the whole article, as JSON</source>
        <translation>Файл со всей статьей в формате JSON</translation>
    </message>
    <message>
        <source>The title in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>The title in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>The text in English, in Markdown; - reads it from the input</source>
        <translation>Текст по-английски в Markdown; - читает его со входа</translation>
    </message>
    <message>
        <source>The text in Russian, in Markdown; - reads it from the input</source>
        <translation>Текст по-русски в Markdown; - читает его со входа</translation>
    </message>
    <message>
        <source>A product it is about</source>
        <translation>Продукт, о котором статья</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>The knowledge base</source>
        <translation>База знаний</translation>
    </message>
    <message>
        <source>Lists the articles</source>
        <translation>Выводит список статей</translation>
    </message>
    <message>
        <source>As `article list` names it</source>
        <translation>Имя, как в `article list`</translation>
    </message>
    <message>
        <source>Shows an article</source>
        <translation>Показывает статью</translation>
    </message>
    <message>
        <source>Adds an article of your own; supervisors only</source>
        <translation>Добавляет собственную статью; только для руководителей</translation>
    </message>
    <message>
        <source>A name of small letters, digits and underscores</source>
        <translation>Имя из строчных букв, цифр и подчеркиваний</translation>
    </message>
    <message>
        <source>Changes an article; supervisors only</source>
        <translation>Изменяет статью; только для руководителей</translation>
    </message>
    <message>
        <source>Removes an own article, or takes the shipped one again; supervisors only</source>
        <translation>Удаляет собственную статью или возвращает статью из поставки; только для руководителей</translation>
    </message>
    <message>
        <source>There is a newer version of this guide, %1; `guide choose` begins anew with it.</source>
        <translation>Есть более новая версия этой инструкции, %1; `guide choose` начинает с ней заново.</translation>
    </message>
    <message>
        <source>The diagnosis of a ticket, question by question; and the guides</source>
        <translation>Диагностика заявки вопрос за вопросом и сами инструкции</translation>
    </message>
    <message>
        <source>Newer ships</source>
        <translation>В поставке новее</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Недочет</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>В поставке</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Shows a guide as a tree</source>
        <translation>Показывает инструкцию деревом</translation>
    </message>
    <message>
        <source>Writes a guide to a file</source>
        <translation>Записывает инструкцию в файл</translation>
    </message>
    <message>
        <source>The file or folder; without it, to the output</source>
        <translation>Файл или папка; без них – на выход</translation>
    </message>
    <message>
        <source>Takes guides and articles from files, as the next version of the own ones</source>
        <translation>Загружает инструкции и статьи из файлов как следующие версии собственных</translation>
    </message>
    <message>
        <source>Files as `guide export` writes them</source>
        <translation>Файлы, какие пишет `guide export`</translation>
    </message>
    <message>
        <source>Lists what is wrong with guides; fails when anything is</source>
        <translation>Выводит недочеты инструкций; завершается ошибкой, если они есть</translation>
    </message>
    <message>
        <source>Names or files; without any, all guides</source>
        <translation>Имена или файлы; без них – все инструкции</translation>
    </message>
    <message>
        <source>Lists what was changed here against the shipped guide</source>
        <translation>Выводит отличия от инструкции из поставки</translation>
    </message>
    <message>
        <source>Takes the shipped guide again instead of the own one</source>
        <translation>Возвращает инструкцию из поставки вместо собственной</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Конфиденциальный</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Распознан как</translation>
    </message>
    <message>
        <source>Secrets taken out</source>
        <translation>Изъято секретов</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Добавил</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>%1 is named as a browser log and cannot be read as one, so its secrets cannot be taken out: %2 Give --as-is to attach it marked as sensitive.</source>
        <translation>%1 назван как журнал браузера, но прочитать его как журнал нельзя, поэтому изъять секреты не получится: %2 Укажите --as-is, чтобы прикрепить его с пометкой «конфиденциальный».</translation>
    </message>
    <message>
        <source>%1 is a browser log and may hold secrets (found: %2). Give --strip to take them out, or --as-is to attach it marked as sensitive.</source>
        <translation>%1 – журнал браузера, в нем могут быть секреты (найдено: %2). Укажите --strip, чтобы изъять их, или --as-is, чтобы прикрепить файл с пометкой «конфиденциальный».</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 записан в %2</translation>
    </message>
    <message>
        <source>%1 is marked as sensitive; delete the copy when it has served.</source>
        <translation>%1 помечен как конфиденциальный; удалите копию, когда она станет не нужна.</translation>
    </message>
    <message>
        <source>%1 removed from ticket #%2; undo brings it back</source>
        <translation>%1 убран из заявки #%2; отмена вернет его</translation>
    </message>
    <message>
        <source>Its id or name, as `ticket attachments` lists it</source>
        <translation>Идентификатор или имя, как в списке `ticket attachments`</translation>
    </message>
    <message>
        <source>Attaches files to a ticket</source>
        <translation>Прикрепляет файлы к заявке</translation>
    </message>
    <message>
        <source>The files, each 100 MiB at most</source>
        <translation>Файлы, каждый не больше 100 МиБ</translation>
    </message>
    <message>
        <source>With an internal note; - reads standard input</source>
        <translation>С внутренней заметкой; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>With a reply to the customer; - reads standard input</source>
        <translation>С ответом клиенту; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Mark them as sensitive</source>
        <translation>Пометить их как конфиденциальные</translation>
    </message>
    <message>
        <source>Take cookies, tokens and other secrets out of browser logs</source>
        <translation>Изъять из журналов браузера файлы cookie, токены и другие секреты</translation>
    </message>
    <message>
        <source>Leave browser logs as they are, marked as sensitive</source>
        <translation>Оставить журналы браузера как есть, с пометкой «конфиденциальный»</translation>
    </message>
    <message>
        <source>Lists the files of a ticket</source>
        <translation>Показывает файлы заявки</translation>
    </message>
    <message>
        <source>Writes a file of a ticket to a file or folder</source>
        <translation>Записывает файл заявки в файл или папку</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>Файл или папка для записи</translation>
    </message>
    <message>
        <source>Removes a file from a ticket; undo brings it back</source>
        <translation>Убирает файл из заявки; отмена вернет его</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>About the hours</source>
        <translation>О часах</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>A JSON file, as agreement show --format json writes it</source>
        <translation>Файл JSON, как его пишет agreement show --format json</translation>
    </message>
    <message>
        <source>The support tier</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>The first day, as in 2026-11-23</source>
        <translation>Первый день, например 2026-11-23</translation>
    </message>
    <message>
        <source>The last day; empty: no end</source>
        <translation>Последний день; пусто: бессрочно</translation>
    </message>
    <message>
        <source>The number of the agreement</source>
        <translation>Номер договора</translation>
    </message>
    <message>
        <source>A price other than the tier&apos;s; empty: the tier&apos;s</source>
        <translation>Цена, отличная от цены уровня; пусто: как у уровня</translation>
    </message>
    <message>
        <source>Its currency, as in EUR</source>
        <translation>Валюта, например EUR</translation>
    </message>
    <message>
        <source>How the hours differ</source>
        <translation>Чем отличаются часы</translation>
    </message>
    <message>
        <source>Notes that the terms are sent now</source>
        <translation>Записывает, что условия отправлены сейчас</translation>
    </message>
    <message>
        <source>Who accepted the terms now</source>
        <translation>Кто принял условия сейчас</translation>
    </message>
    <message>
        <source>Another one than the agreement in force</source>
        <translation>Другой договор, не действующий</translation>
    </message>
    <message>
        <source>What was agreed with each customer about support</source>
        <translation>Что согласовано с каждым клиентом о поддержке</translation>
    </message>
    <message>
        <source>Lists agreements, the newest of each customer first</source>
        <translation>Показывает договоры списком, у каждого клиента новые впереди</translation>
    </message>
    <message>
        <source>Only those of this customer</source>
        <translation>Только этого клиента</translation>
    </message>
    <message>
        <source>Shows an agreement and what was changed in it</source>
        <translation>Показывает договор и что в нем менялось</translation>
    </message>
    <message>
        <source>Notes what was agreed with a customer</source>
        <translation>Записывает, что согласовано с клиентом</translation>
    </message>
    <message>
        <source>Ends the present one on the day before this one begins</source>
        <translation>Завершает нынешний договор за день до начала этого</translation>
    </message>
    <message>
        <source>Changes an agreement</source>
        <translation>Изменяет договор</translation>
    </message>
    <message>
        <source>Ends an agreement</source>
        <translation>Завершает договор</translation>
    </message>
    <message>
        <source>The last day; without it today</source>
        <translation>Последний день; без него – сегодня</translation>
    </message>
    <message>
        <source>The words of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Records that the credit came</source>
        <translation>Отмечает, что компенсация пришла</translation>
    </message>
    <message>
        <source>For example 12.50</source>
        <translation>Например, 12.50</translation>
    </message>
    <message>
        <source>Three letters, for example EUR</source>
        <translation>Три буквы, например EUR</translation>
    </message>
    <message>
        <source>Where it stands in invoice or reconciliation file</source>
        <translation>Где это стоит в счете или файле сверки</translation>
    </message>
    <message>
        <source>Takes the last step of a claim back</source>
        <translation>Отменяет последний шаг требования</translation>
    </message>
    <message>
        <source>Writes claims as a list (.csv), or the ready ones of an outage as a request (.txt, .html, .pdf)</source>
        <translation>Записывает требования списком (.csv) или готовые требования по сбою – запросом (.txt, .html, .pdf)</translation>
    </message>
    <message>
        <source>Only of this outage</source>
        <translation>Только по этому сбою</translation>
    </message>
    <message>
        <source>Only with this status; for lists</source>
        <translation>Только в этом состоянии; для списков</translation>
    </message>
    <message>
        <source>Of a request</source>
        <translation>Язык запроса</translation>
    </message>
    <message>
        <source>The number of the claim, as `claim list` names it</source>
        <translation>Номер требования, как в `claim list`</translation>
    </message>
    <message>
        <source>Records that complete claims were filed as one request</source>
        <translation>Отмечает, что полные требования поданы одним запросом</translation>
    </message>
    <message>
        <source>Numbers of claims, as `claim list` names them</source>
        <translation>Номера требований, как в `claim list`</translation>
    </message>
    <message>
        <source>All ready claims of this outage</source>
        <translation>Все готовые требования по этому сбою</translation>
    </message>
    <message>
        <source>The number that the request was given</source>
        <translation>Номер, который получил запрос</translation>
    </message>
    <message>
        <source>Records that a claim was accepted</source>
        <translation>Отмечает, что требование принято</translation>
    </message>
    <message>
        <source>Records that a claim was refused</source>
        <translation>Отмечает, что требование отклонено</translation>
    </message>
    <message>
        <source>To be filed through: %1</source>
        <translation>Подавать через: %1</translation>
    </message>
    <message>
        <source>We cannot file it: %1</source>
        <translation>Мы подать не можем: %1</translation>
    </message>
    <message>
        <source>Number of the ticket that tells of it</source>
        <translation>Номер заявки, где об этом сообщили</translation>
    </message>
    <message>
        <source>Address of the mail that asks for credit</source>
        <translation>Адрес, с которого просят компенсацию</translation>
    </message>
    <message>
        <source>When it came, as in 2026-11-23T09:20</source>
        <translation>Когда пришло, например 2026-11-23T09:20</translation>
    </message>
    <message>
        <source>Text of the mail; - reads standard input</source>
        <translation>Текст письма; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Whether it was bought through CSP</source>
        <translation>Приобретено ли через CSP</translation>
    </message>
    <message>
        <source>When the downtime began</source>
        <translation>Когда начался простой</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Когда закончился</translation>
    </message>
    <message>
        <source>How many users were affected</source>
        <translation>Сколько пользователей затронуто</translation>
    </message>
    <message>
        <source>Where these users are</source>
        <translation>Где находятся эти пользователи</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Что предпринято</translation>
    </message>
    <message>
        <source>Claim %1 is removed.</source>
        <translation>Требование %1 удалено.</translation>
    </message>
    <message>
        <source>Claims of service credit for customers whom an outage hit</source>
        <translation>Требования компенсации для клиентов, которых затронул сбой</translation>
    </message>
    <message>
        <source>Lists claims, what is due first before the others</source>
        <translation>Перечисляет требования, срочные впереди</translation>
    </message>
    <message>
        <source>Only of this customer</source>
        <translation>Только этого клиента</translation>
    </message>
    <message>
        <source>Only with this status</source>
        <translation>Только в этом состоянии</translation>
    </message>
    <message>
        <source>Shows a claim and what it still misses</source>
        <translation>Показывает требование и чего в нем не хватает</translation>
    </message>
    <message>
        <source>Makes a claim for every customer with a linked ticket</source>
        <translation>Создает требование для каждого клиента со связанной заявкой</translation>
    </message>
    <message>
        <source>Only for this customer; may be given several times</source>
        <translation>Только для этого клиента; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Writes down what a claim needs</source>
        <translation>Записывает то, что нужно требованию</translation>
    </message>
    <message>
        <source>Removes a claim that was not filed</source>
        <translation>Удаляет неподанное требование</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The request as the other side&apos;s form asks for it, field by field</source>
        <translation>Запрос так, как его просит форма получателя, по полям</translation>
    </message>
    <message>
        <source>Of this route; else of the one in use</source>
        <translation>Для этого пути эскалации; иначе для используемого</translation>
    </message>
    <message>
        <source>Of the request; without it the one the other side reads</source>
        <translation>Язык запроса; без него – тот, на котором читает получатель</translation>
    </message>
    <message>
        <source>A file to write: .txt, .html or .pdf</source>
        <translation>Файл для записи: .txt, .html или .pdf</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязателен</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>%1: nothing is missing</source>
        <translation>%1: все собрано</translation>
    </message>
    <message>
        <source>%1: still open: %2</source>
        <translation>%1: не заполнено: %2</translation>
    </message>
    <message>
        <source>What has to be at hand before a ticket is escalated</source>
        <translation>Что нужно собрать до эскалации заявки</translation>
    </message>
    <message>
        <source>The checklist of a ticket: what is filled, missing, wrong</source>
        <translation>Перечень материалов заявки: что заполнено, чего нет, что неверно</translation>
    </message>
    <message>
        <source>Of this route; else of the recommended one</source>
        <translation>Для этого пути эскалации; иначе для рекомендуемого</translation>
    </message>
    <message>
        <source>Keeps an answer; an empty one removes it</source>
        <translation>Сохраняет ответ; пустой его удаляет</translation>
    </message>
    <message>
        <source>The item, as evidence show names it</source>
        <translation>Пункт, как его называет evidence show</translation>
    </message>
    <message>
        <source>The answer; - reads standard input</source>
        <translation>Ответ; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Виды обращений</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <translation>Как с нами связаться</translation>
    </message>
    <message>
        <source>By phone only</source>
        <translation>Только по телефону</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Without agreement</source>
        <translation>Без договора</translation>
    </message>
    <message>
        <source>A JSON file, as offering show --format json writes it</source>
        <translation>Файл JSON, как его пишет offering show --format json</translation>
    </message>
    <message>
        <source>The tier&apos;s name</source>
        <translation>Название уровня</translation>
    </message>
    <message>
        <source>The same in Russian</source>
        <translation>То же по-русски</translation>
    </message>
    <message>
        <source>What it is, in a sentence</source>
        <translation>Что это, одной фразой</translation>
    </message>
    <message>
        <source>For example azure,office365</source>
        <translation>Например azure,office365</translation>
    </message>
    <message>
        <source>For example break_fix,how_to</source>
        <translation>Например break_fix,how_to</translation>
    </message>
    <message>
        <source>The calendar file of the opening hours</source>
        <translation>Файл календаря с часами работы</translation>
    </message>
    <message>
        <source>The phone number to call</source>
        <translation>Номер телефона для звонков</translation>
    </message>
    <message>
        <source>The mail address to write to</source>
        <translation>Адрес почты для писем</translation>
    </message>
    <message>
        <source>The page to open</source>
        <translation>Страница портала</translation>
    </message>
    <message>
        <source>Severities to be reported by phone only</source>
        <translation>Критичности, о которых сообщают только по телефону</translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation>За что платят</translation>
    </message>
    <message>
        <source>The price, as in 1200.50</source>
        <translation>Цена, например 1200.50</translation>
    </message>
    <message>
        <source>Hours in a package</source>
        <translation>Часов в пакете</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Кто выполняет работу</translation>
    </message>
    <message>
        <source>The company that does it</source>
        <translation>Компания, которая ее выполняет</translation>
    </message>
    <message>
        <source>Its mail address</source>
        <translation>Адрес почты компании</translation>
    </message>
    <message>
        <source>Its phone number</source>
        <translation>Телефон компании</translation>
    </message>
    <message>
        <source>The first day it is offered</source>
        <translation>Первый день, когда уровень предлагается</translation>
    </message>
    <message>
        <source>The last day it is offered</source>
        <translation>Последний день, когда уровень предлагается</translation>
    </message>
    <message>
        <source>For customers without an agreement</source>
        <translation>Для клиентов без договора</translation>
    </message>
    <message>
        <source>The support tier %1 is removed.</source>
        <translation>Уровень поддержки %1 удален.</translation>
    </message>
    <message>
        <source>What we support, when, how to reach us and what it costs</source>
        <translation>Что мы поддерживаем, когда, как с нами связаться и сколько это стоит</translation>
    </message>
    <message>
        <source>Lists the support tiers</source>
        <translation>Показывает уровни поддержки списком</translation>
    </message>
    <message>
        <source>Shows a support tier</source>
        <translation>Показывает уровень поддержки</translation>
    </message>
    <message>
        <source>The name of the tier, or a part of it</source>
        <translation>Название уровня или его часть</translation>
    </message>
    <message>
        <source>Adds a support tier</source>
        <translation>Добавляет уровень поддержки</translation>
    </message>
    <message>
        <source>Changes a support tier</source>
        <translation>Изменяет уровень поддержки</translation>
    </message>
    <message>
        <source>Removes a support tier nobody has an agreement on</source>
        <translation>Удаляет уровень поддержки, по которому нет договоров</translation>
    </message>
    <message>
        <source>Tells whether a ticket is covered, and what it costs</source>
        <translation>Сообщает, входит ли заявка в поддержку и сколько она стоит</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>Writes the page for customers: what we support, when, how to reach us, what it costs</source>
        <translation>Пишет страницу для клиентов: что мы поддерживаем, когда, как с нами связаться, сколько это стоит</translation>
    </message>
    <message>
        <source>For a customer: what holds for them now</source>
        <translation>Для клиента: то, что действует для него сейчас</translation>
    </message>
    <message>
        <source>For a tier</source>
        <translation>Для уровня</translation>
    </message>
    <message>
        <source>Of the page</source>
        <translation>Язык страницы</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .html</source>
        <translation>Файл для записи: .pdf или .html</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Связанные заявки</translation>
    </message>
    <message>
        <source>Open tickets that may be about it</source>
        <translation>Открытые заявки, которые могут быть об этом</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не работает</translation>
    </message>
    <message>
        <source>For example Exchange Online</source>
        <translation>Например, Exchange Online</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>Функция продукта</translation>
    </message>
    <message>
        <source>What users notice</source>
        <translation>Что замечают пользователи</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Incident or advisory</source>
        <translation>Инцидент или предупреждение</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>В каком состоянии</translation>
    </message>
    <message>
        <source>When it began, as in 2026-11-23T09:20</source>
        <translation>Когда начался, например 2026-11-23T09:20</translation>
    </message>
    <message>
        <source>When it ended; empty: it still runs</source>
        <translation>Когда закончился; пусто: продолжается</translation>
    </message>
    <message>
        <source>Outage %1 is removed.</source>
        <translation>Сбой %1 удален.</translation>
    </message>
    <message>
        <source>The note is added to outage %1.</source>
        <translation>Заметка добавлена к сбою %1.</translation>
    </message>
    <message>
        <source>The number of the outage, for example EX226792</source>
        <translation>Номер сбоя, например EX226792</translation>
    </message>
    <message>
        <source>Incidents of Microsoft&apos;s services and the tickets they caused</source>
        <translation>Инциденты служб Microsoft и заявки из-за них</translation>
    </message>
    <message>
        <source>Lists outages, running ones first</source>
        <translation>Перечисляет сбои, продолжающиеся впереди</translation>
    </message>
    <message>
        <source>Only those that still run</source>
        <translation>Только продолжающиеся</translation>
    </message>
    <message>
        <source>Shows an outage with what was said and its tickets</source>
        <translation>Показывает сбой с сообщениями и заявками</translation>
    </message>
    <message>
        <source>Adds an outage by hand</source>
        <translation>Добавляет сбой вручную</translation>
    </message>
    <message>
        <source>Changes an outage</source>
        <translation>Изменяет сбой</translation>
    </message>
    <message>
        <source>Removes an outage without tickets and claims</source>
        <translation>Удаляет сбой без заявок и требований</translation>
    </message>
    <message>
        <source>Notes something about an outage</source>
        <translation>Добавляет заметку к сбою</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) linked to %1.</source>
        <translation>
            <numerusform>%n заявка связана с %1.</numerusform>
            <numerusform>%n заявки связаны с %1.</numerusform>
            <numerusform>%n заявок связано с %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) unlinked from %1.</source>
        <translation>
            <numerusform>%n заявка отвязана от %1.</numerusform>
            <numerusform>%n заявки отвязаны от %1.</numerusform>
            <numerusform>%n заявок отвязано от %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply; - reads standard input. It may hold {customer}, {contact}, {ticket}, {title}, {outage} and {service}</source>
        <translation>Ответ; - читает стандартный ввод. В нем могут быть {customer}, {contact}, {ticket}, {title}, {outage} и {service}</translation>
    </message>
    <message>
        <source>Also resolve the tickets that may be resolved</source>
        <translation>Заодно решить заявки, которые можно решить</translation>
    </message>
    <message>
        <source>The cause, for --resolve</source>
        <translation>Причина, для --resolve</translation>
    </message>
    <message>
        <source>The solution, for --resolve</source>
        <translation>Решение, для --resolve</translation>
    </message>
    <message>
        <source>Only this ticket; may be given several times</source>
        <translation>Только эта заявка; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Only show who would read what</source>
        <translation>Только показать, кто что прочтет</translation>
    </message>
    <message>
        <source>Links tickets to an outage</source>
        <translation>Связывает заявки со сбоем</translation>
    </message>
    <message>
        <source>Ticket numbers</source>
        <translation>Номера заявок</translation>
    </message>
    <message>
        <source>All open tickets of its service that were opened while it ran</source>
        <translation>Все открытые заявки по его службе, открытые за его время</translation>
    </message>
    <message>
        <source>Unlinks tickets from an outage</source>
        <translation>Отвязывает заявки от сбоя</translation>
    </message>
    <message>
        <source>Replies to all open tickets of an outage in one act</source>
        <translation>Отвечает на все открытые заявки по сбою разом</translation>
    </message>
    <message>
        <source>A look at service health counts, hours</source>
        <translation>Проверка работоспособности действует, часов</translation>
    </message>
    <message>
        <source>How long a look at service health counts</source>
        <translation>Сколько часов действует проверка работоспособности</translation>
    </message>
    <message>
        <source>What happens, in words for the other side</source>
        <translation>Что происходит, словами для получателя</translation>
    </message>
    <message>
        <source>KEY=VALUE of the checklist (evidence show N); may be repeated</source>
        <translation>КЛЮЧ=ЗНАЧЕНИЕ из перечня (evidence show N); можно повторять</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Resolves</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>Stays open because</source>
        <translation>Остается открытой</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Sender of the mail</source>
        <translation>Отправитель письма</translation>
    </message>
    <message>
        <source>Date of the mail</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Bought through CSP</source>
        <translation>Приобретено через CSP</translation>
    </message>
    <message>
        <source>Downtime began</source>
        <translation>Начало простоя</translation>
    </message>
    <message>
        <source>Downtime ended</source>
        <translation>Конец простоя</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>Затронутые пользователи</translation>
    </message>
    <message>
        <source>Filed through</source>
        <translation>Подано через</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Возмещено</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Строка компенсации</translation>
    </message>
    <message>
        <source>An imported credit line, as `claim show` proposes it; it has amount and words</source>
        <translation>Импортированная строка компенсации, как предлагает `claim show`; сумма и слова берутся из нее</translation>
    </message>
    <message>
        <source>May be paid by line %1: %2 %3, %4</source>
        <translation>Возможно, оплачено строкой %1: %2 %3, %4</translation>
    </message>
    <message>
        <source>Shows by what we may work for a customer, or tells it</source>
        <translation>Показывает, на каком основании мы работаем для клиента, или записывает это</translation>
    </message>
    <message>
        <source>Support Request Contributor on Azure</source>
        <translation>Роль Support Request Contributor в Azure</translation>
    </message>
    <message>
        <source>No such role on Azure</source>
        <translation>Такой роли в Azure нет</translation>
    </message>
    <message>
        <source>Service support administrator in the tenant</source>
        <translation>Администратор поддержки служб у клиента (tenant)</translation>
    </message>
    <message>
        <source>No such role in the tenant</source>
        <translation>Такой роли у клиента (tenant) нет</translation>
    </message>
    <message>
        <source>Last day of a relationship told by hand</source>
        <translation>Последний день отношения, записанного вручную</translation>
    </message>
    <message>
        <source>Writes the JSON schema of rule files, for editors</source>
        <translation>Записывает схему JSON файлов правил, для редакторов</translation>
    </message>
    <message>
        <source>The file; without it the schema is printed</source>
        <translation>Файл; без него схема выводится на экран</translation>
    </message>
    <message>
        <source>The change of the case is undone: %1</source>
        <translation>Изменение обращения отменено: %1</translation>
    </message>
    <message>
        <source>The change of the case is done again: %1</source>
        <translation>Изменение обращения повторено: %1</translation>
    </message>
    <message>
        <source>%1 is marked as sensitive. %2</source>
        <translation>%1 помечен как конфиденциальный. %2</translation>
    </message>
    <message>
        <source>What was recorded about the cost is undone: %1</source>
        <translation>Запись о стоимости отменена: %1</translation>
    </message>
    <message>
        <source>What was recorded about the cost holds again: %1</source>
        <translation>Запись о стоимости снова действует: %1</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Найдено в</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Finds where something was said: titles, messages, notes, file names</source>
        <translation>Находит, где что-то сказано: заголовки, сообщения, заметки, имена файлов</translation>
    </message>
    <message>
        <source>Words, each by its beginning, and &quot;phrases&quot;; all stand in one text</source>
        <translation>Слова, каждое по своему началу, и «фразы» в прямых кавычках; все стоят в одном тексте</translation>
    </message>
    <message>
        <source>newest unless told otherwise</source>
        <translation>newest, если не сказано иное</translation>
    </message>
    <message>
        <source>At most so many; 50 unless told otherwise</source>
        <translation>Не больше стольких; 50, если не сказано иное</translation>
    </message>
    <message>
        <source>Make the full-text index and the counts of the queues anew first</source>
        <translation>Сначала заново построить полнотекстовый индекс и пересчитать очереди</translation>
    </message>
    <message>
        <source>Chargeable, and approved as recorded with balance approve-cost</source>
        <translation>Платно и согласовано, как записано командой balance approve-cost</translation>
    </message>
    <message>
        <source>Chargeable if filed under</source>
        <translation>Платно при подаче по</translation>
    </message>
    <message>
        <source>Language with Microsoft</source>
        <translation>Язык общения с Microsoft</translation>
    </message>
    <message>
        <source>In which Microsoft&apos;s support speaks with us, for example de</source>
        <translation>На каком языке с нами говорит поддержка Microsoft, например de</translation>
    </message>
    <message>
        <source>Their working hours</source>
        <translation>Их рабочие часы</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Предположение</translation>
    </message>
    <message>
        <source>Ask for a refund until</source>
        <translation>Просить о возврате до</translation>
    </message>
    <message>
        <source>Report a duplicate order until</source>
        <translation>Сообщить о двойном заказе до</translation>
    </message>
    <message>
        <source>Report redundant licences until</source>
        <translation>Сообщить о лишних лицензиях до</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>What is done to tickets again and again, under a name</source>
        <translation>То, что делают с заявками снова и снова, под одним именем</translation>
    </message>
    <message>
        <source>Lists your own macros and those for everybody</source>
        <translation>Показывает ваши макросы и общие</translation>
    </message>
    <message>
        <source>Shows a macro with its texts</source>
        <translation>Показывает макрос с его текстами</translation>
    </message>
    <message>
        <source>Adds a macro of yours: fields, a note, a prepared reply. %1</source>
        <translation>Добавляет ваш макрос: поля, заметку, подготовленный ответ. %1</translation>
    </message>
    <message>
        <source>Changes a macro; what is not given stays</source>
        <translation>Меняет макрос; что не указано, остается</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Его новое имя</translation>
    </message>
    <message>
        <source>A field that it no longer sets; may be given again</source>
        <translation>Поле, которое он больше не задает; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Only the owner may run it</source>
        <translation>Выполнять может только владелец</translation>
    </message>
    <message>
        <source>Removes a macro; what it did to tickets stays</source>
        <translation>Удаляет макрос; что он сделал с заявками, остается</translation>
    </message>
    <message>
        <source>The macro “%1” is removed.</source>
        <translation>Макрос «%1» удален.</translation>
    </message>
    <message>
        <source>The name of the macro</source>
        <translation>Имя макроса</translation>
    </message>
    <message>
        <source>A field and its new value; may be given again; assignee=me is whoever runs it. Fields: %1</source>
        <translation>Поле и его новое значение; можно указать несколько раз; assignee=me – тот, кто выполняет макрос. Поля: %1</translation>
    </message>
    <message>
        <source>An internal note; - reads standard input</source>
        <translation>Внутренняя заметка; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>A reply that is prepared as a draft and never sent; - reads standard input</source>
        <translation>Ответ, который готовится как черновик и никогда не отправляется; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Everybody may run it</source>
        <translation>Выполнять могут все</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a macro</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Prepared reply</source>
        <translation>Подготовленный ответ</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Prepared reply: %1</source>
        <translation>Подготовленный ответ: %1</translation>
    </message>
    <message>
        <source>Take the changes back with: helpdeskctl undo</source>
        <translation>Отменить изменения: helpdeskctl undo</translation>
    </message>
    <message>
        <source>Tickets found: %1. Would be changed: %2. Notes: %3. Prepared replies: %4. Dry run: nothing was changed.</source>
        <translation>Найдено заявок: %1. Изменилось бы: %2. Заметок: %3. Подготовленных ответов: %4. Пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>Does to tickets what a macro says, to all or none; sends nothing</source>
        <translation>Делает с заявками то, что велит макрос: со всеми или ни с одной; ничего не отправляет</translation>
    </message>
    <message>
        <source>Numbers of tickets, or a search text as in: ticket list</source>
        <translation>Номера заявок или текст поиска, как в ticket list</translation>
    </message>
    <message>
        <source>Only shows what would change, and each text</source>
        <translation>Только показывает, что изменилось бы, и каждый текст</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Flag on</source>
        <translation>Флажок у</translation>
    </message>
    <message>
        <source>Colour of the flag</source>
        <translation>Цвет флажка</translation>
    </message>
    <message>
        <source>Searches that are kept under a name</source>
        <translation>Поиски, сохраненные под именем</translation>
    </message>
    <message>
        <source>Lists your own views and those for everybody, with how many tickets are in them</source>
        <translation>Показать свои и общие представления с числом заявок в них</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation>Строки по</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Что считает</translation>
    </message>
    <message>
        <source>First day; without it 30 days in all. 2026-12-31, today, or as in --from=-7d</source>
        <translation>Первый день; без него всего 30 дней. 2026-12-31, today или как в --from=-7d</translation>
    </message>
    <message>
        <source>Last day; without it today</source>
        <translation>Последний день; без него – сегодня</translation>
    </message>
    <message>
        <source>Time zone of the days; without it that of the partner&apos;s profile, or the machine&apos;s</source>
        <translation>Часовой пояс дней; без него – пояс из профиля партнера или этого компьютера</translation>
    </message>
    <message>
        <source>What the rows are of</source>
        <translation>По чему идут строки</translation>
    </message>
    <message>
        <source>Search text of the tickets; without it all</source>
        <translation>Текст поиска заявок; без него – все</translation>
    </message>
    <message>
        <source>The file to write: .csv, .pdf or .html</source>
        <translation>Файл для записи: .csv, .pdf или .html</translation>
    </message>
    <message>
        <source>Figures of a period, beside those of the previous one</source>
        <translation>Показатели за период рядом с показателями предыдущего</translation>
    </message>
    <message>
        <source>All reports and what each counts</source>
        <translation>Все отчеты и что каждый из них считает</translation>
    </message>
    <message>
        <source>%1. In parentheses: %2.</source>
        <comment>two periods</comment>
        <translation>%1. В скобках: %2.</translation>
    </message>
    <message>
        <source>Opening hours: those of the workspace, and calculating with a calendar file</source>
        <translation>Рабочие часы: календари рабочей области и расчет по файлу календаря</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Как поставлен</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Lists the calendars that policies may count by</source>
        <translation>Перечисляет календари, по которым могут считать политики</translation>
    </message>
    <message>
        <source>Shows a calendar of the workspace; as JSON it is a calendar file</source>
        <translation>Показывает календарь рабочей области; в виде JSON это файл календаря</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Keeps a calendar file in the workspace under a name</source>
        <translation>Сохраняет файл календаря в рабочей области под названием</translation>
    </message>
    <message>
        <source>Removes a calendar of the workspace; a shipped one is as shipped again</source>
        <translation>Удаляет календарь рабочей области; поставляемый снова становится прежним</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>Asks for a note</source>
        <translation>Нужна заметка</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>What the steps of escalation ladders tell you</source>
        <translation>О чем сообщают ступени лестниц эскалации</translation>
    </message>
    <message>
        <source>Lists yours and those for everybody, the newest first</source>
        <translation>Перечисляет ваши уведомления и общие, сначала новые</translation>
    </message>
    <message>
        <source>Keeps one away for a time</source>
        <translation>Откладывает уведомление на время</translation>
    </message>
    <message>
        <source>Its number in the list</source>
        <translation>Номер в списке</translation>
    </message>
    <message>
        <source>Takes one away for good</source>
        <translation>Убирает уведомление навсегда</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Действует для</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>всех остальных</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Pauses in</source>
        <translation>Пауза в состояниях</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Warns at</source>
        <translation>Предупреждает при</translation>
    </message>
    <message>
        <source>Steps of the ladder</source>
        <translation>Ступени лестницы</translation>
    </message>
    <message>
        <source>A file with name, condition, calendar, targets, pause, warn and ladder</source>
        <translation>Файл с name, condition, calendar, targets, pause, warn и ladder</translation>
    </message>
    <message>
        <source>The tickets it holds for, as search text over: %1</source>
        <translation>Заявки, для которых она действует, в виде текста поиска по полям: %1</translation>
    </message>
    <message>
        <source>The business calendar by its name</source>
        <translation>Название рабочего календаря</translation>
    </message>
    <message>
        <source>Minutes of a clock, as in A.resolution=240 or A.first_response=60:calendar; 0: not promised</source>
        <translation>Минуты срока, как A.resolution=240 или A.first_response=60:calendar; 0: не обещано</translation>
    </message>
    <message>
        <source>Leave it to `sla recompute` to find anew what is due</source>
        <translation>Оставить пересчет сроков команде `sla recompute`</translation>
    </message>
    <message>
        <source>Adds a policy before the default one</source>
        <translation>Добавляет политику перед политикой по умолчанию</translation>
    </message>
    <message>
        <source>How it is called</source>
        <translation>Как она называется</translation>
    </message>
    <message>
        <source>Before all others</source>
        <translation>Перед всеми остальными</translation>
    </message>
    <message>
        <source>Changes a policy; what is not given stays</source>
        <translation>Изменяет политику; что не указано, остается</translation>
    </message>
    <message>
        <source>Removes a policy, any but the default one</source>
        <translation>Удаляет политику, любую кроме политики по умолчанию</translation>
    </message>
    <message>
        <source>Moves a policy within the list</source>
        <translation>Перемещает политику в списке</translation>
    </message>
    <message>
        <source>Its new place, from 1</source>
        <translation>Новое место, начиная с 1</translation>
    </message>
    <message>
        <source>Finding what is due</source>
        <translation>Пересчет сроков</translation>
    </message>
    <message>
        <source>What is due is not found anew for all tickets yet; `helpdeskctl sla recompute` goes on.</source>
        <translation>Сроки пересчитаны еще не у всех заявок; продолжит `helpdeskctl sla recompute`.</translation>
    </message>
    <message>
        <source>What is promised: an ordered list, of which the first that fits holds</source>
        <translation>Что обещано: упорядоченный список, из которого действует первая подходящая политика</translation>
    </message>
    <message>
        <source>Lists the policies in their order</source>
        <translation>Перечисляет политики по порядку</translation>
    </message>
    <message>
        <source>Shows a policy; as JSON what `add --file` reads</source>
        <translation>Показывает политику; в виде JSON то, что читает `add --file`</translation>
    </message>
    <message>
        <source>Taking steps</source>
        <translation>Выполнение ступеней</translation>
    </message>
    <message>
        <source>Steps taken: %1, on tickets: %2.</source>
        <translation>Выполнено ступеней: %1, у заявок: %2.</translation>
    </message>
    <message>
        <source>What is due follows the policies and calendars in force.</source>
        <translation>Сроки соответствуют действующим политикам и календарям.</translation>
    </message>
    <message>
        <source>There is nothing to recompute.</source>
        <translation>Пересчитывать нечего.</translation>
    </message>
    <message>
        <source>Tells each clock of a ticket, interval by interval, by which policy and why</source>
        <translation>Рассказывает о каждом сроке заявки по отрезкам, по какой политике и почему</translation>
    </message>
    <message>
        <source>Takes the steps of escalation ladders that have come; for cron</source>
        <translation>Выполняет наступившие ступени лестниц эскалации; для cron</translation>
    </message>
    <message>
        <source>Goes on finding what is due after other policies or hours, where it was interrupted</source>
        <translation>Продолжает пересчет сроков после смены политик или часов с того места, где он был прерван</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Adds the whole-day events of an iCalendar file to a calendar of the workspace</source>
        <translation>Добавляет события на весь день из файла iCalendar в календарь рабочей области</translation>
    </message>
    <message>
        <source>The iCalendar file (.ics)</source>
        <translation>Файл iCalendar (.ics)</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>First day, as 2026-12-31, today or -7d</source>
        <translation>Первый день, например 2026-12-31, today или -7d</translation>
    </message>
    <message>
        <source>Only what this person did: a login, or me</source>
        <translation>Только действия этого человека: имя для входа или me</translation>
    </message>
    <message>
        <source>Only what was done to things of this kind</source>
        <translation>Только действия с объектами этого вида</translation>
    </message>
    <message>
        <source>Only what was done in this way</source>
        <translation>Только действия этого рода</translation>
    </message>
    <message>
        <source>Only what was done to the ticket of this number</source>
        <translation>Только действия с заявкой под этим номером</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>There is more; --limit shows more of it, `audit export` all.</source>
        <translation>Это не все; больше показывает --limit, все – `audit export`.</translation>
    </message>
    <message>
        <source>What was done by whom; for supervisors and administrators</source>
        <translation>Кто что сделал; для руководителей и администраторов</translation>
    </message>
    <message>
        <source>Lists what was done, newest first</source>
        <translation>Выводит сделанное, новые сверху</translation>
    </message>
    <message>
        <source>At most so many lines</source>
        <translation>Не больше стольких строк</translation>
    </message>
    <message>
        <source>Writes all of it to a CSV file</source>
        <translation>Записывает все в файл CSV</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Choosing tickets</source>
        <translation>Выбор заявок</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Версия анкеты</translation>
    </message>
    <message>
        <source>%1 (0 to %2)</source>
        <comment>a question, its most points</comment>
        <translation>%1 (от 0 до %2)</translation>
    </message>
    <message>
        <source>Tickets to review, by a rule, of those resolved or closed in a period</source>
        <translation>Заявки для проверки по правилу, из решенных или закрытых за период</translation>
    </message>
    <message>
        <source>Which of them; without it some drawn by lot, the same for everybody</source>
        <translation>Какие из них; без этого – случайные, одинаковые для всех</translation>
    </message>
    <message>
        <source>Of those drawn by lot: so many</source>
        <translation>Для случайных: сколько</translation>
    </message>
    <message>
        <source>Of those drawn by lot: so many of a hundred</source>
        <translation>Для случайных: сколько из ста</translation>
    </message>
    <message>
        <source>Of those drawn by lot: another number draws others</source>
        <translation>Для случайных: другое число дает другие заявки</translation>
    </message>
    <message>
        <source>Of new agents: how long somebody is new</source>
        <translation>Для новых агентов: сколько дней сотрудник считается новым</translation>
    </message>
    <message>
        <source>Reviews a ticket; once more makes the next version</source>
        <translation>Проверяет заявку; повторно – создает следующую версию</translation>
    </message>
    <message>
        <source>A file with points, verdict and note, as {&quot;points&quot;:{&quot;words&quot;:5}}</source>
        <translation>Файл с баллами, заключением и заметкой, как {&quot;points&quot;:{&quot;words&quot;:5}}</translation>
    </message>
    <message>
        <source>Points of a question, as in words=5, or words=- where it does not apply</source>
        <translation>Баллы за вопрос, как words=5, или words=-, если он неприменим</translation>
    </message>
    <message>
        <source>What to think of it in all</source>
        <translation>Заключение в целом</translation>
    </message>
    <message>
        <source>For the agent; needed with a bad verdict; - reads standard input</source>
        <translation>Для агента; нужна при плохом заключении; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Quality review: samples, points, verdicts</source>
        <translation>Проверка качества: выборки, баллы, заключения</translation>
    </message>
    <message>
        <source>The questions a ticket is reviewed by</source>
        <translation>Вопросы, по которым проверяют заявку</translation>
    </message>
    <message>
        <source>Reviews made in a period, the newest first</source>
        <translation>Проверки за период, сначала новые</translation>
    </message>
    <message>
        <source>Every review of a ticket; agents see those of their own work</source>
        <translation>Все проверки заявки; агенты видят проверки своей работы</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Всего баллов</translation>
    </message>
    <message>
        <source>The key of the form</source>
        <translation>Ключ анкеты</translation>
    </message>
    <message>
        <source>The forms of reviews, general and of guides</source>
        <translation>Анкеты проверок, общая и для инструкций</translation>
    </message>
    <message>
        <source>Lists the forms in force</source>
        <translation>Показывает действующие анкеты</translation>
    </message>
    <message>
        <source>Writes a form to a file, to be changed in any editor</source>
        <translation>Записывает анкету в файл, чтобы изменить ее в любом редакторе</translation>
    </message>
    <message>
        <source>Takes in a form; it holds in place of the one with its key</source>
        <translation>Принимает анкету; она действует вместо анкеты с тем же ключом</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>Файл для чтения</translation>
    </message>
    <message>
        <source>Removes a form of your own, or takes the shipped one again</source>
        <translation>Удаляет собственную анкету или возвращает исходную</translation>
    </message>
    <message>
        <source>The figures are right, but they take their time until `helpdeskctl sla recompute` has been through all tickets.</source>
        <translation>Цифры верны, но считаются долго, пока `helpdeskctl sla recompute` не пройдет по всем заявкам.</translation>
    </message>
</context>
<context>
    <name>helpdesk::AboutDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact about the program</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About Partner Helpdesk</source>
        <translation>О программе Partner Helpdesk</translation>
    </message>
    <message>
        <source>Partner Helpdesk</source>
        <translation>Partner Helpdesk</translation>
    </message>
    <message>
        <source>The helpdesk for the support staff of Microsoft CSP partners.</source>
        <translation>Служба поддержки для сотрудников партнеров Microsoft CSP.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Свободное программное обеспечение на условиях GNU General Public License версии 3 или новее</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Основа</translation>
    </message>
</context>
<context>
    <name>helpdesk::AccessDialog</name>
    <message>
        <source>Access to %1</source>
        <translation>Доступ: %1</translation>
    </message>
    <message>
        <source>What Microsoft&apos;s files do not tell: by which roles we may open requests for this customer.</source>
        <translation>То, чего нет в файлах Microsoft: по каким ролям мы вправе открывать запросы для этого клиента.</translation>
    </message>
    <message>
        <source>Azure: Support Request Contributor on the subscriptions</source>
        <translation>Azure: роль Support Request Contributor в подписках</translation>
    </message>
    <message>
        <source>Service support administrator in %1</source>
        <translation>Администратор поддержки служб: %1</translation>
    </message>
    <message>
        <source>Service support administrator, by a relationship that is not imported</source>
        <translation>Администратор поддержки служб по отношению, которое не импортировано</translation>
    </message>
    <message>
        <source>Until (empty: without an end)</source>
        <translation>До (пусто: без срока)</translation>
    </message>
    <message>
        <source>The last day of that relationship</source>
        <translation>Последний день этого отношения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>helpdesk::AccessTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, without an end</source>
        <translation>%1: %2, бессрочно</translation>
    </message>
    <message>
        <source>%1: ended on %2</source>
        <translation>%1: закончился %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 (until %4)</source>
        <translation>%1: %2, %3 (до %4)</translation>
    </message>
    <message>
        <source>Azure, support requests</source>
        <translation>Azure, запросы в поддержку</translation>
    </message>
</context>
<context>
    <name>helpdesk::Actions</name>
    <message>
        <source>&amp;New ticket</source>
        <translation>&amp;Новая заявка</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>&amp;Открыть рабочую область...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Импорт...</translation>
    </message>
    <message>
        <source>&amp;Export list...</source>
        <translation>&amp;Экспорт списка...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Find tickets</source>
        <translation>&amp;Найти заявки</translation>
    </message>
    <message>
        <source>&amp;Open in full width</source>
        <translation>Открыть во всю &amp;ширину</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Назад к &amp;списку</translation>
    </message>
    <message>
        <source>&amp;Reply to the customer</source>
        <translation>&amp;Ответить клиенту</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>&amp;Внутренняя заметка</translation>
    </message>
    <message>
        <source>&amp;Phone call</source>
        <translation>&amp;Телефонный звонок</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Клиенты</translation>
    </message>
    <message>
        <source>&amp;About Partner Helpdesk</source>
        <translation>О &amp;программе Partner Helpdesk</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темная</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Палитра &amp;команд</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Настройки...</translation>
    </message>
    <message>
        <source>&amp;Save search as view...</source>
        <translation>Со&amp;хранить поиск как представление...</translation>
    </message>
    <message>
        <source>Chan&amp;ge view...</source>
        <translation>И&amp;зменить представление...</translation>
    </message>
    <message>
        <source>&amp;Delete view...</source>
        <translation>&amp;Удалить представление...</translation>
    </message>
    <message>
        <source>Move view &amp;up</source>
        <translation>Переместить представление &amp;выше</translation>
    </message>
    <message>
        <source>Move view do&amp;wn</source>
        <translation>Переместить представление &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Drafts...</source>
        <translation>&amp;Черновики...</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>П&amp;редыдущая панель</translation>
    </message>
    <message>
        <source>&amp;Microsoft cases</source>
        <translation>&amp;Обращения в Microsoft</translation>
    </message>
    <message>
        <source>&amp;Guides and articles...</source>
        <translation>&amp;Инструкции и статьи...</translation>
    </message>
    <message>
        <source>&amp;Attach files...</source>
        <translation>Прикрепить &amp;файлы...</translation>
    </message>
    <message>
        <source>&amp;Outages and claims</source>
        <translation>С&amp;бои и требования</translation>
    </message>
    <message>
        <source>Support &amp;tiers...</source>
        <translation>&amp;Уровни поддержки...</translation>
    </message>
    <message>
        <source>Record &amp;cost approval...</source>
        <translation>За&amp;писать согласование стоимости...</translation>
    </message>
    <message>
        <source>&amp;Take the next step</source>
        <translation>С&amp;делать следующий шаг</translation>
    </message>
    <message>
        <source>Chan&amp;ge tickets...</source>
        <translation>&amp;Изменить заявки...</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Назначить &amp;мне</translation>
    </message>
    <message>
        <source>Cop&amp;y as a table</source>
        <translation>&amp;Копировать как таблицу</translation>
    </message>
    <message>
        <source>Choose &amp;all tickets of the list</source>
        <translation>Выбрать вс&amp;е заявки списка</translation>
    </message>
    <message>
        <source>Colum&amp;ns...</source>
        <translation>Столб&amp;цы...</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <comment>by its place in the side bar</comment>
        <translation>Сохраненное представление %1</translation>
    </message>
    <message>
        <source>R&amp;un macro...</source>
        <translation>В&amp;ыполнить макрос...</translation>
    </message>
    <message>
        <source>&amp;Macros...</source>
        <translation>&amp;Макросы...</translation>
    </message>
    <message>
        <source>Do not &amp;group</source>
        <translation>Без &amp;групп</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Группировать: %1</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Свернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Развернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Build a search...</source>
        <translation>&amp;Составить поиск...</translation>
    </message>
    <message>
        <source>Show wh&amp;ere the words stand</source>
        <translation>&amp;Показывать, где найдены слова</translation>
    </message>
    <message>
        <source>Ne&amp;xt place found</source>
        <translation>Сле&amp;дующее найденное место</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>&amp;Предыдущее найденное место</translation>
    </message>
    <message>
        <source>Superv&amp;ision</source>
        <translation>&amp;Доска руководителя</translation>
    </message>
    <message>
        <source>Repo&amp;rts</source>
        <translation>Отч&amp;еты</translation>
    </message>
    <message>
        <source>N&amp;otifications...</source>
        <translation>У&amp;ведомления...</translation>
    </message>
    <message>
        <source>Service level &amp;policies...</source>
        <translation>&amp;Политики уровня обслуживания...</translation>
    </message>
    <message>
        <source>&amp;Business calendars...</source>
        <translation>Рабочие &amp;календари...</translation>
    </message>
    <message>
        <source>&amp;Quality review</source>
        <translation>Проверка &amp;качества</translation>
    </message>
    <message>
        <source>A&amp;udit...</source>
        <translation>А&amp;удит...</translation>
    </message>
</context>
<context>
    <name>helpdesk::AgentListModel</name>
    <message numerus="yes">
        <source>%1, %Ln open ticket(s)</source>
        <comment>an agent and how many they have</comment>
        <translation>
            <numerusform>%1, %Ln открытая заявка</numerusform>
            <numerusform>%1, %Ln открытые заявки</numerusform>
            <numerusform>%1, %Ln открытых заявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::AgentSection</name>
    <message>
        <source>AGENTS</source>
        <translation>АГЕНТЫ</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Агенты</translation>
    </message>
    <message>
        <source>Everybody who works here, and how many open tickets they have. Drop tickets on an agent to assign them.</source>
        <translation>Все, кто здесь работает, и сколько у каждого открытых заявок. Чтобы назначить исполнителя, перетащите на него заявки.</translation>
    </message>
    <message>
        <source>Agents, unfolded</source>
        <translation>Агенты, развернуто</translation>
    </message>
    <message>
        <source>Agents, folded</source>
        <translation>Агенты, свернуто</translation>
    </message>
</context>
<context>
    <name>helpdesk::AgreementDialog</name>
    <message>
        <source>Somebody else changed this agreement meanwhile. Their words are here now; save again to store yours.</source>
        <translation>Кто-то другой уже изменил этот договор. Теперь здесь его слова; сохраните еще раз, чтобы записать свои.</translation>
    </message>
    <message>
        <source>Accepted %1 by</source>
        <translation>Кем принято (%1)</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>Change agreement</source>
        <translation>Изменить договор</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Новый договор</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Last day, if it ends</source>
        <translation>Последний день, если он есть</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Номер договора</translation>
    </message>
    <message>
        <source>What differs in the hours</source>
        <translation>Что отличается в часах</translation>
    </message>
    <message>
        <source>Price, if another</source>
        <translation>Цена, если другая</translation>
    </message>
    <message>
        <source>Price (no charge)</source>
        <translation>Цена (бесплатно)</translation>
    </message>
    <message>
        <source>Sent %1 by %2</source>
        <translation>Отправлено %1, %2</translation>
    </message>
    <message>
        <source>The terms are sent</source>
        <translation>Условия отправлены</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Ends the present agreement</source>
        <translation>Завершает нынешний договор</translation>
    </message>
</context>
<context>
    <name>helpdesk::AnswerDialog</name>
    <message>
        <source>Dear {contact},

Microsoft confirms an outage of {service} ({outage}). We watch it and will tell you in ticket {ticket} as soon as it is over.</source>
        <translation>Здравствуйте, {contact}!

Microsoft подтверждает сбой {service} ({outage}). Мы следим за ним и сообщим вам в заявке {ticket}, как только он закончится.</translation>
    </message>
    <message>
        <source>Dear {contact},

Microsoft has ended the outage of {service} ({outage}). Please try again; your ticket is {ticket}.</source>
        <translation>Здравствуйте, {contact}!

Microsoft устранила сбой {service} ({outage}). Пожалуйста, попробуйте еще раз; ваша заявка – {ticket}.</translation>
    </message>
    <message>
        <source>Outage at Microsoft: %1</source>
        <translation>Сбой у Microsoft: %1</translation>
    </message>
    <message>
        <source>Microsoft restored the service.</source>
        <translation>Microsoft восстановила службу.</translation>
    </message>
    <message>
        <source>reply, then resolved</source>
        <translation>ответ, затем решена</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>reply; stays open: %1</source>
        <translation>ответ; остается открытой: %1</translation>
    </message>
    <message>
        <source>As %1 reads it</source>
        <translation>Так это прочтет %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n ticket(s)</source>
        <translation>
            <numerusform>Ответить на %n заявку</numerusform>
            <numerusform>Ответить на %n заявки</numerusform>
            <numerusform>Ответить на %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the answer?</source>
        <translation>Отбросить ответ?</translation>
    </message>
    <message>
        <source>What you wrote has not been sent to anybody. Discard it?</source>
        <translation>Написанное никому не отправлено. Отбросить его?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Answer all of %1</source>
        <translation>Ответить всем по %1</translation>
    </message>
    <message>
        <source>Reply to the customers</source>
        <translation>Ответ клиентам</translation>
    </message>
    <message>
        <source>Each customer reads their own words for %1. The reply is written into each ticket; no mail is sent.</source>
        <translation>Каждый клиент прочтет свои слова вместо %1. Ответ записывается в каждую заявку; почта не отправляется.</translation>
    </message>
    <message>
        <source>Also resolve the tickets that may be resolved</source>
        <translation>Заодно решить заявки, которые можно решить</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кто его получит</translation>
    </message>
    <message>
        <source>The reply as this customer reads it</source>
        <translation>Ответ, как его прочтет этот клиент</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>helpdesk::AnswerFields</name>
    <message>
        <source>Nowhere yet</source>
        <translation>Пока никуда</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>A new end: %1</source>
        <translation>Новое окончание: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Вопрос: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of end, and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>helpdesk::AppearancePage</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compact rows in lists</source>
        <translation>Плотные строки в списках</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Показывать уведомления на рабочем столе</translation>
    </message>
</context>
<context>
    <name>helpdesk::ArticleDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::ArticleEditor</name>
    <message>
        <source>These are your changes that were not saved yet.</source>
        <translation>Это ваши изменения, которые еще не сохранены.</translation>
    </message>
    <message>
        <source>Discard them...</source>
        <translation>Отменить их...</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Сохраняется...</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Еще не сохранена</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>state of an article</comment>
        <translation>%1, есть изменения</translation>
    </message>
    <message>
        <source>Back to the shipped article...</source>
        <translation>Вернуть статью из поставки...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>Headings begin with ##, lists with - or 1., **bold**, [words](https://address).</source>
        <translation>Заголовки начинаются с ##, списки – с - или 1., **жирный**, [слова](https://address).</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» сохранена.</translation>
    </message>
    <message>
        <source>Save ours all the same</source>
        <translation>Все равно сохранить нашу</translation>
    </message>
    <message>
        <source>Use the shipped article again instead of your own?</source>
        <translation>Снова использовать статью из поставки вместо собственной?</translation>
    </message>
    <message>
        <source>Remove the article “%1”?</source>
        <translation>Удалить статью «%1»?</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Удаление статьи</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Взять из поставки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The shipped article is used again.</source>
        <translation>Снова используется статья из поставки.</translation>
    </message>
    <message>
        <source>The article is removed.</source>
        <translation>Статья удалена.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отмена изменений</translation>
    </message>
    <message>
        <source>Discard what you changed in “%1” and did not save?</source>
        <translation>Отменить несохраненные изменения в «%1»?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Discard...</source>
        <translation>Отменить изменения...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Views of the article</source>
        <translation>Виды статьи</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Name, as guides refer to it</source>
        <translation>Имя, по которому на нее ссылаются инструкции</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>helpdesk::AttributeFields</name>
    <message>
        <source>leave as it is</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>whoever runs the macro</source>
        <translation>тот, кто выполняет макрос</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>без группы</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>helpdesk::AttributeRow</name>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Меньше полей</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Больше полей</translation>
    </message>
    <message>
        <source>Customer and more...</source>
        <translation>Другие поля...</translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditDetailTexts</name>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditDetails</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Choose an act to see what it changed.</source>
        <translation>Выберите действие, чтобы увидеть, что оно изменило.</translation>
    </message>
    <message>
        <source>What the chosen act changed</source>
        <translation>Что изменило выбранное действие</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Open the ticket #%1</source>
        <translation>Открыть заявку #%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and a person</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditFilters</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“%1” is no ticket number. Write one as 1042.</source>
        <translation>«%1» – не номер заявки. Напишите его, например 1042.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>С чем</translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditTexts</name>
    <message>
        <source>Partner profile changed</source>
        <translation>Профиль партнера изменен</translation>
    </message>
    <message>
        <source>User “%1” added</source>
        <translation>Пользователь «%1» добавлен</translation>
    </message>
    <message>
        <source>User “%1” changed</source>
        <translation>Пользователь «%1» изменен</translation>
    </message>
    <message>
        <source>Customer “%1” added</source>
        <translation>Клиент «%1» добавлен</translation>
    </message>
    <message>
        <source>Customer “%1” changed</source>
        <translation>Клиент «%1» изменен</translation>
    </message>
    <message>
        <source>Contact “%1” added</source>
        <translation>Контактное лицо «%1» добавлено</translation>
    </message>
    <message>
        <source>Contact “%1” changed</source>
        <translation>Контактное лицо «%1» изменено</translation>
    </message>
    <message>
        <source>Support contract “%1” added</source>
        <translation>Контракт поддержки «%1» добавлен</translation>
    </message>
    <message>
        <source>Support contract “%1” changed</source>
        <translation>Контракт поддержки «%1» изменен</translation>
    </message>
    <message>
        <source>Incidents of the support contract “%1” corrected</source>
        <translation>Инциденты контракта поддержки «%1» исправлены</translation>
    </message>
    <message>
        <source>Rules for incidents and costs changed</source>
        <translation>Правила для инцидентов и стоимости изменены</translation>
    </message>
    <message>
        <source>Prepaid time of “%1” added</source>
        <translation>Оплаченное время «%1» добавлено</translation>
    </message>
    <message>
        <source>Prepaid time of “%1” corrected</source>
        <translation>Оплаченное время «%1» исправлено</translation>
    </message>
    <message>
        <source>Service level policy “%1” added</source>
        <translation>Политика уровня обслуживания «%1» добавлена</translation>
    </message>
    <message>
        <source>Service level policy “%1” changed</source>
        <translation>Политика уровня обслуживания «%1» изменена</translation>
    </message>
    <message>
        <source>Service level policy “%1” removed</source>
        <translation>Политика уровня обслуживания «%1» удалена</translation>
    </message>
    <message>
        <source>Service level policy “%1” moved in the list</source>
        <translation>Политика уровня обслуживания «%1» перемещена в списке</translation>
    </message>
    <message>
        <source>Business calendar “%1” added</source>
        <translation>Рабочий календарь «%1» добавлен</translation>
    </message>
    <message>
        <source>Business calendar “%1” changed</source>
        <translation>Рабочий календарь «%1» изменен</translation>
    </message>
    <message>
        <source>Business calendar “%1” removed</source>
        <translation>Рабочий календарь «%1» удален</translation>
    </message>
    <message>
        <source>Support tier “%1” added</source>
        <translation>Уровень поддержки «%1» добавлен</translation>
    </message>
    <message>
        <source>Support tier “%1” changed</source>
        <translation>Уровень поддержки «%1» изменен</translation>
    </message>
    <message>
        <source>Support tier “%1” removed</source>
        <translation>Уровень поддержки «%1» удален</translation>
    </message>
    <message>
        <source>Agreement “%1” added</source>
        <translation>Договор поддержки «%1» добавлен</translation>
    </message>
    <message>
        <source>Agreement “%1” changed</source>
        <translation>Договор поддержки «%1» изменен</translation>
    </message>
    <message>
        <source>Agreement “%1” ended</source>
        <translation>Договор поддержки «%1» завершен</translation>
    </message>
    <message>
        <source>Terms of the agreement “%1” recorded as sent</source>
        <translation>Условия договора поддержки «%1» отмечены как отправленные</translation>
    </message>
    <message>
        <source>Agreement “%1” recorded as accepted</source>
        <translation>Договор поддержки «%1» отмечен как принятый</translation>
    </message>
    <message>
        <source>Rules of the file “%1” taken over</source>
        <translation>Правила из файла «%1» приняты</translation>
    </message>
    <message>
        <source>Rules set back as shipped</source>
        <translation>Правила возвращены к исходным</translation>
    </message>
    <message>
        <source>Guide “%1” added</source>
        <translation>Инструкция «%1» добавлена</translation>
    </message>
    <message>
        <source>Guide “%1” changed</source>
        <translation>Инструкция «%1» изменена</translation>
    </message>
    <message>
        <source>Guide “%1” removed</source>
        <translation>Инструкция «%1» удалена</translation>
    </message>
    <message>
        <source>Guide “%1” set back as shipped</source>
        <translation>Инструкция «%1» возвращена к исходной</translation>
    </message>
    <message>
        <source>Own version of the guide “%1” kept beside a newer shipped one</source>
        <translation>Своя версия инструкции «%1» оставлена при новой исходной</translation>
    </message>
    <message>
        <source>Article “%1” added</source>
        <translation>Статья «%1» добавлена</translation>
    </message>
    <message>
        <source>Article “%1” changed</source>
        <translation>Статья «%1» изменена</translation>
    </message>
    <message>
        <source>Article “%1” removed</source>
        <translation>Статья «%1» удалена</translation>
    </message>
    <message>
        <source>Article “%1” set back as shipped</source>
        <translation>Статья «%1» возвращена к исходной</translation>
    </message>
    <message>
        <source>Macro “%1” added</source>
        <translation>Макрос «%1» добавлен</translation>
    </message>
    <message>
        <source>Macro “%1” changed</source>
        <translation>Макрос «%1» изменен</translation>
    </message>
    <message>
        <source>Macro “%1” removed</source>
        <translation>Макрос «%1» удален</translation>
    </message>
    <message>
        <source>Saved view “%1” added</source>
        <translation>Сохраненное представление «%1» добавлено</translation>
    </message>
    <message>
        <source>Saved view “%1” changed</source>
        <translation>Сохраненное представление «%1» изменено</translation>
    </message>
    <message>
        <source>Saved view “%1” removed</source>
        <translation>Сохраненное представление «%1» удалено</translation>
    </message>
    <message>
        <source>Outage %1 added</source>
        <translation>Сбой %1 добавлен</translation>
    </message>
    <message>
        <source>Outage %1 changed</source>
        <translation>Сбой %1 изменен</translation>
    </message>
    <message>
        <source>Outage %1 removed</source>
        <translation>Сбой %1 удален</translation>
    </message>
    <message>
        <source>Note on the outage %1 written</source>
        <translation>Заметка о сбое %1 написана</translation>
    </message>
    <message>
        <source>Claim “%1” made</source>
        <translation>Требование «%1» создано</translation>
    </message>
    <message>
        <source>Claim “%1” changed</source>
        <translation>Требование «%1» изменено</translation>
    </message>
    <message>
        <source>Claim “%1” removed</source>
        <translation>Требование «%1» удалено</translation>
    </message>
    <message>
        <source>Claim “%1” filed</source>
        <translation>Требование «%1» подано</translation>
    </message>
    <message>
        <source>Claim “%1” accepted by Microsoft</source>
        <translation>Требование «%1» принято Microsoft</translation>
    </message>
    <message>
        <source>Claim “%1” refused by Microsoft</source>
        <translation>Требование «%1» отклонено Microsoft</translation>
    </message>
    <message>
        <source>Claim “%1” credited</source>
        <translation>Компенсация по требованию «%1» получена</translation>
    </message>
    <message>
        <source>Last step of the claim “%1” taken back</source>
        <translation>Последний шаг требования «%1» отменен</translation>
    </message>
    <message>
        <source>Review form “%1” added</source>
        <translation>Анкета проверки «%1» добавлена</translation>
    </message>
    <message>
        <source>Review form “%1” changed</source>
        <translation>Анкета проверки «%1» изменена</translation>
    </message>
    <message>
        <source>Review form “%1” removed</source>
        <translation>Анкета проверки «%1» удалена</translation>
    </message>
    <message>
        <source>Workspace “%1” filled with made-up data</source>
        <translation>Рабочая область «%1» заполнена вымышленными данными</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Учтенное время</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message numerus="yes">
        <source>List “%1” exported to the file “%2”, %n row(s)</source>
        <translation>
            <numerusform>Список «%1» экспортирован в файл «%2», %n строка</numerusform>
            <numerusform>Список «%1» экспортирован в файл «%2», %n строки</numerusform>
            <numerusform>Список «%1» экспортирован в файл «%2», %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>File “%1” imported (%2): new %3, changed %4, rejected %5</source>
        <translation>Файл «%1» импортирован (%2): новых %3, измененных %4, отклоненных %5</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Partner profile</source>
        <translation>Профиль партнера</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Support contract</source>
        <translation>Контракт поддержки</translation>
    </message>
    <message>
        <source>Incidents and costs</source>
        <translation>Инциденты и стоимость</translation>
    </message>
    <message>
        <source>Prepaid time</source>
        <translation>Оплаченное время</translation>
    </message>
    <message>
        <source>Service level policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договор поддержки</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Макрос</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>Анкета проверки</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>an act</comment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an act</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>an act</comment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>an act</comment>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Set back as shipped</source>
        <comment>an act</comment>
        <translation>Возвращено исходное</translation>
    </message>
    <message>
        <source>Own version kept</source>
        <comment>an act</comment>
        <translation>Оставлено свое</translation>
    </message>
    <message>
        <source>Balance corrected</source>
        <comment>an act</comment>
        <translation>Остаток исправлен</translation>
    </message>
    <message>
        <source>Note written</source>
        <comment>an act</comment>
        <translation>Написана заметка</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an act</comment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an act</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>an act</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an act</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>an act</comment>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>an act</comment>
        <translation>Компенсировано</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>an act</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>an act</comment>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Exported</source>
        <comment>an act</comment>
        <translation>Экспортировано</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>an act</comment>
        <translation>Заполнено</translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditValueTexts</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditWindow</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>Записана %n строка в %1</numerusform>
            <numerusform>Записаны %n строки в %1</numerusform>
            <numerusform>Записано %n строк в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits what you look for.</source>
        <translation>Ничего из сделанного не подходит к тому, что вы ищете.</translation>
    </message>
    <message>
        <source>Nothing was done here yet. Whatever somebody does will stand here.</source>
        <translation>Здесь еще ничего не сделано. Все, что кто-либо сделает, появится здесь.</translation>
    </message>
    <message>
        <source>Looking for what was done...</source>
        <translation>Поиск того, что было сделано...</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s), newest first.</source>
        <translation>
            <numerusform>%n действие, новые сверху.</numerusform>
            <numerusform>%n действия, новые сверху.</numerusform>
            <numerusform>%n действий, новые сверху.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n act(s); scroll down for more.</source>
        <translation>
            <numerusform>Последнее %n действие; прокрутите вниз, чтобы увидеть остальные.</numerusform>
            <numerusform>Последние %n действия; прокрутите вниз, чтобы увидеть остальные.</numerusform>
            <numerusform>Последние %n действий; прокрутите вниз, чтобы увидеть остальные.</numerusform>
        </translation>
    </message>
    <message>
        <source>More was done meanwhile: read it anew with F5.</source>
        <translation>Тем временем сделано еще что-то: обновите по F5.</translation>
    </message>
    <message>
        <source>%1 More was done meanwhile: read it anew with F5.</source>
        <translation>%1 Тем временем сделано еще что-то: обновите по F5.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Что сделано, новые сверху</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспортировать...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::BalancePolicyPage</name>
    <message>
        <source>Administrators change this.</source>
        <translation>Изменяют администраторы.</translation>
    </message>
    <message>
        <source>This is how it is counted from now on.</source>
        <translation>Теперь считается так.</translation>
    </message>
    <message>
        <source>Our standing in the programme</source>
        <translation>Наш статус в программе</translation>
    </message>
    <message>
        <source>It decides how many incidents a contract has for which no number is entered.</source>
        <translation>От него зависит, сколько инцидентов у контракта, для которого число не указано.</translation>
    </message>
    <message>
        <source>Chargeable work needs prepaid time or an approved cost</source>
        <translation>Платной работе нужно оплаченное время или согласованная стоимость</translation>
    </message>
    <message>
        <source>Deduct prepaid time even where we missed a service level</source>
        <translation>Списывать оплаченное время, даже если срок нарушили мы</translation>
    </message>
    <message>
        <source>Charge the customer for an incident of ours that is counted</source>
        <translation>Брать с клиента плату за инцидент из нашего ограниченного числа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>helpdesk::BalanceTexts</name>
    <message>
        <source>Ticket #%1</source>
        <translation>Заявка #%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>entry of a ledger</comment>
        <translation>Предоставлено</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>entry of a ledger</comment>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>entry of a ledger</comment>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>entry of a ledger</comment>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <comment>entry of a ledger</comment>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>entry of a ledger</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>entry of a ledger</comment>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Deducted</source>
        <comment>entry of a ledger</comment>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Not deducted: a service level was missed</source>
        <comment>entry of a ledger</comment>
        <translation>Не списано: срок нарушен</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>entry of a ledger</comment>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>None</source>
        <comment>standing in the programme</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Action Pack</source>
        <comment>standing in the programme</comment>
        <translation>Action Pack</translation>
    </message>
    <message>
        <source>Silver competency</source>
        <comment>standing in the programme</comment>
        <translation>Серебряная компетенция</translation>
    </message>
    <message>
        <source>Gold competency</source>
        <comment>standing in the programme</comment>
        <translation>Золотая компетенция</translation>
    </message>
    <message>
        <source>Cloud competency</source>
        <comment>standing in the programme</comment>
        <translation>Облачная компетенция</translation>
    </message>
    <message>
        <source>Solutions Partner</source>
        <comment>standing in the programme</comment>
        <translation>Solutions Partner</translation>
    </message>
    <message>
        <source>Partner Success Core</source>
        <comment>standing in the programme</comment>
        <translation>Partner Success Core</translation>
    </message>
    <message>
        <source>Partner Success Expanded</source>
        <comment>standing in the programme</comment>
        <translation>Partner Success Expanded</translation>
    </message>
    <message>
        <source>Partner Launch</source>
        <comment>standing in the programme</comment>
        <translation>Partner Launch</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1, contract %2</source>
        <translation>%1, контракт %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>осталось %1 из %2</translation>
    </message>
    <message>
        <source>incidents not limited</source>
        <translation>число инцидентов не ограничено</translation>
    </message>
    <message numerus="yes">
        <source>%n reserved</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n зарезервирован</numerusform>
            <numerusform>%n зарезервированы</numerusform>
            <numerusform>%n зарезервировано</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>завершился %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Up to %1, approved by %2 on %3 (%4)</source>
        <translation>Не более %1, согласие: %2, %3 (%4)</translation>
    </message>
</context>
<context>
    <name>helpdesk::BilingualField</name>
    <message>
        <source>%1, English</source>
        <comment>name of a field</comment>
        <translation>%1, английский</translation>
    </message>
    <message>
        <source>%1, Russian</source>
        <comment>name of a field</comment>
        <translation>%1, русский</translation>
    </message>
</context>
<context>
    <name>helpdesk::BoardCard</name>
    <message>
        <source>%1: %2</source>
        <comment>a card of the board and a number of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows the cases</source>
        <translation>Показать обращения</translation>
    </message>
    <message>
        <source>Lists them: %1</source>
        <comment>a search text</comment>
        <translation>Показать списком: %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::BoardTable</name>
    <message>
        <source>Drop here to see which tickets could go from one to the other.</source>
        <translation>Отпустите здесь, чтобы увидеть, какие заявки можно передать.</translation>
    </message>
</context>
<context>
    <name>helpdesk::BuilderRow</name>
    <message>
        <source>Words</source>
        <comment>what a condition is about</comment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>As text</source>
        <comment>what a condition is about</comment>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>What the condition is about</source>
        <translation>О чем условие</translation>
    </message>
    <message>
        <source>%1: how to compare</source>
        <translation>%1: как сравнивать</translation>
    </message>
    <message>
        <source>Remove the condition “%1”</source>
        <translation>Убрать условие «%1»</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: значения</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;</source>
        <translation>слова, &quot;фраза&quot;</translation>
    </message>
    <message>
        <source>one, or several by commas</source>
        <translation>одно или несколько через запятую</translation>
    </message>
</context>
<context>
    <name>helpdesk::BulkDialog</name>
    <message>
        <source>Stopped. No ticket was changed.</source>
        <translation>Остановлено. Ни одна заявка не изменена.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Изменить %Ln заявку</numerusform>
            <numerusform>Изменить %Ln заявки</numerusform>
            <numerusform>Изменить %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Change tickets</source>
        <translation>Изменить заявки</translation>
    </message>
    <message>
        <source>No customer was chosen. Choose one of those that fit, or empty the field.</source>
        <translation>Клиент не выбран. Выберите одного из подходящих или очистите поле.</translation>
    </message>
    <message>
        <source>Choose at least one attribute to change.</source>
        <translation>Выберите хотя бы один атрибут для изменения.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>Изменение %Ln заявки</numerusform>
            <numerusform>Изменение %Ln заявок</numerusform>
            <numerusform>Изменение %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known fits. Add the customer first, or empty the field.</source>
        <translation>Никто из известных не подходит. Сначала добавьте клиента или очистите поле.</translation>
    </message>
    <message>
        <source>Keep as macro...</source>
        <translation>Сохранить как макрос...</translation>
    </message>
    <message>
        <source>Puts these changes under a name, to be used again</source>
        <translation>Дает этим изменениям имя, чтобы выполнять их снова</translation>
    </message>
    <message>
        <source>The macro “%1” is kept.</source>
        <translation>Макрос «%1» сохранен.</translation>
    </message>
</context>
<context>
    <name>helpdesk::BulkPreview</name>
    <message>
        <source>Choose what to change. What becomes of the tickets is shown here before anything is stored.</source>
        <translation>Выберите, что изменить. Что станет с заявками, будет показано здесь до сохранения.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) cannot be changed so, and then none is: choose another value, or leave them out.</source>
        <translation>
            <numerusform>%Ln заявку нельзя так изменить, поэтому не изменится ни одна: выберите другое значение или исключите ее.</numerusform>
            <numerusform>%Ln заявки нельзя так изменить, поэтому не изменится ни одна: выберите другое значение или исключите их.</numerusform>
            <numerusform>%Ln заявок нельзя так изменить, поэтому не изменится ни одна: выберите другое значение или исключите их.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first tickets that change</source>
        <translation>Первые из изменяемых заявок</translation>
    </message>
    <message>
        <source>#%1 %2: %3</source>
        <comment>a ticket and what is wrong with it</comment>
        <translation>#%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a ticket</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Chosen: %1. Attributes change: %2. Notes: %3. Replies that wait as your drafts: %4. Nothing is sent.</source>
        <translation>Выбрано: %1. Атрибуты изменятся: %2. Заметок: %3. Ответов, которые подождут в ваших черновиках: %4. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Internal note: %1</source>
        <translation>Внутренняя заметка: %1</translation>
    </message>
    <message>
        <source>Prepared reply: %1</source>
        <translation>Подготовленный ответ: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Will change: %2. Already so: %3.</source>
        <translation>Выбрано: %1. Изменятся: %2. Уже такие: %3.</translation>
    </message>
</context>
<context>
    <name>helpdesk::CalendarForm</name>
    <message>
        <source>The year %1</source>
        <translation>Год %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Название календаря</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Hours on this day</source>
        <translation>Часы в этот день</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a day</comment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Установить эти часы</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>Снова как обычно</translation>
    </message>
</context>
<context>
    <name>helpdesk::CalendarsDialog</name>
    <message>
        <source>Administrators change this.</source>
        <translation>Изменяют администраторы.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Импорт праздников</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Календари (*.ics);;Все файлы (*)</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Новый календарь</translation>
    </message>
    <message>
        <source>%1
as shipped</source>
        <comment>a calendar</comment>
        <translation>%1
как в поставке</translation>
    </message>
    <message>
        <source>%1
changed here</source>
        <comment>a calendar that ships</comment>
        <translation>%1
изменен здесь</translation>
    </message>
    <message>
        <source>%1
our own</source>
        <comment>a calendar</comment>
        <translation>%1
собственный</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» сохранено.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» удалено.</translation>
    </message>
    <message>
        <source>Reset the calendar?</source>
        <translation>Сбросить календарь?</translation>
    </message>
    <message>
        <source>“%1” is as it ships again; what was changed here is gone.</source>
        <translation>«%1» снова станет как в поставке; то, что изменено здесь, пропадет.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove the calendar?</source>
        <translation>Удалить календарь?</translation>
    </message>
    <message>
        <source>“%1” is removed. One that a policy counts by stays.</source>
        <translation>«%1» будет удален. Календарь, по которому считает политика, остается.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) are in the calendar; save it to let them hold.</source>
        <translation>
            <numerusform>%n праздник внесен в календарь; сохраните его, чтобы он действовал.</numerusform>
            <numerusform>%n праздника внесены в календарь; сохраните его, чтобы они действовали.</numerusform>
            <numerusform>%n праздников внесены в календарь; сохраните его, чтобы они действовали.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset...</source>
        <translation>Сбросить...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>Business calendars</source>
        <translation>Рабочие календари</translation>
    </message>
    <message>
        <source>By these hours policies count what is due.</source>
        <translation>По этим часам политики считают сроки.</translation>
    </message>
    <message>
        <source>Import holidays...</source>
        <translation>Праздники...</translation>
    </message>
    <message>
        <source>What is due is found anew</source>
        <translation>Сроки пересчитываются</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Сохранить календарь</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are due at another time now.</source>
        <translation>
            <numerusform>Теперь другой срок у %n заявки.</numerusform>
            <numerusform>Теперь другой срок у %n заявок.</numerusform>
            <numerusform>Теперь другой срок у %n заявок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the calendar as it is now?</source>
        <translation>Показать календарь, какой он сейчас?</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you did; nothing was overwritten. Look at theirs, and yours is dropped; or keep yours, and saving it again replaces theirs.</source>
        <translation>Пока вы меняли «%1», его изменил кто-то другой; ничего не перезаписано. Откройте чужой вариант, и ваш будет отброшен; или оставьте свой: при повторном сохранении он заменит чужой.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Показать чужой</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мой</translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerCompletionModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n открытая</numerusform>
            <numerusform>%n открытые</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerFacts</name>
    <message>
        <source>What is known of the caller</source>
        <translation>Что известно о звонящем</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Running outages</source>
        <translation>Текущие сбои</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>#%1 %2 (%3)</source>
        <translation>#%1 %2 (%3)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Сведений нет.</translation>
    </message>
    <message>
        <source>No delegated access is known.</source>
        <translation>О делегированном доступе сведений нет.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договор поддержки</translation>
    </message>
    <message>
        <source>Open tickets, agreement, subscriptions and access appear here as soon as the caller is known.</source>
        <translation>Открытые заявки, договор поддержки, подписки и доступ появятся здесь, как только станет известно, кто звонит.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing covers a request to Microsoft.</source>
        <translation>Права на обращение в Microsoft нет.</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>У Microsoft</translation>
    </message>
    <message>
        <source>Nothing was agreed about support.</source>
        <translation>О поддержке ничего не согласовано.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a support tier, its price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without an agreement: %1, %2</source>
        <comment>a support tier, its price</comment>
        <translation>Без договора: %1, %2</translation>
    </message>
    <message>
        <source>None that this customer would notice.</source>
        <translation>Ни один не касается этого клиента.</translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerPicker</name>
    <message>
        <source>Nobody known fits. Go on: the caller is taken down as written.</source>
        <translation>Никто из известных не подходит. Продолжайте: звонящий будет записан как есть.</translation>
    </message>
    <message>
        <source>Company, domain, tenant id, mail, phone or subscription id</source>
        <translation>Компания, домен, tenant ID, почта, телефон, ID подписки</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>Customers that fit</source>
        <translation>Подходящие клиенты</translation>
    </message>
</context>
<context>
    <name>helpdesk::CaseGroups</name>
    <message>
        <source>Which cases</source>
        <translation>Какие обращения</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a group of cases, how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>a group of cases with its count</comment>
        <translation>
            <numerusform>%1, опаздывает %n</numerusform>
            <numerusform>%1, опаздывают %n</numerusform>
            <numerusform>%1, опаздывают %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <comment>imported cases</comment>
        <translation>Без заявки</translation>
    </message>
    <message>
        <source>Without a ticket  %1 or more</source>
        <comment>imported cases</comment>
        <translation>Без заявки  %1 или больше</translation>
    </message>
</context>
<context>
    <name>helpdesk::CaseListModel</name>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Кто должен</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Состояние у них</translation>
    </message>
</context>
<context>
    <name>helpdesk::CaseMessageForm</name>
    <message>
        <source>&amp;Message</source>
        <translation>С&amp;ообщение</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>К&amp;анал</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>А&amp;втор</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Те&amp;кст</translation>
    </message>
    <message>
        <source>Status there a&amp;fterwards</source>
        <translation>Состояние у них п&amp;осле этого</translation>
    </message>
    <message>
        <source>If known</source>
        <translation>Если известно</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>Записать сообщение</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the text</source>
        <translation>Ctrl+Enter в поле текста</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>По какому каналу</translation>
    </message>
    <message>
        <source>Who spoke on their side</source>
        <translation>Кто говорил с их стороны</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Status there afterwards</source>
        <translation>Состояние у них после этого</translation>
    </message>
</context>
<context>
    <name>helpdesk::CaseReviewForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Num&amp;ber there</source>
        <translation>&amp;Номер у них</translation>
    </message>
    <message>
        <source>Filed b&amp;y</source>
        <translation>Кто по&amp;дал</translation>
    </message>
    <message>
        <source>Empty: by us</source>
        <translation>Пусто: подали мы</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Record as filed</source>
        <translation>Записать как поданное</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Почему отклонено</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Номер у них</translation>
    </message>
    <message>
        <source>Who filed it on the other side; empty: we did</source>
        <translation>Кто подал на той стороне; пусто: мы</translation>
    </message>
</context>
<context>
    <name>helpdesk::CaseStateForm</name>
    <message>
        <source>Choose how it ended</source>
        <translation>Выберите исход</translation>
    </message>
    <message>
        <source>S&amp;tatus there</source>
        <translation>Состояние &amp;у них</translation>
    </message>
    <message>
        <source>Num&amp;ber there</source>
        <translation>&amp;Номер у них</translation>
    </message>
    <message>
        <source>Se&amp;verity there</source>
        <translation>Кри&amp;тичность у них</translation>
    </message>
    <message>
        <source>Contact around the cloc&amp;k</source>
        <translation>Кругло&amp;суточный контакт</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Р&amp;езультат</translation>
    </message>
    <message>
        <source>Name, phone</source>
        <translation>Имя, телефон</translation>
    </message>
    <message>
        <source>Who can be reached around the clock, and by which phone</source>
        <translation>Кто доступен круглосуточно и по какому телефону</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Take back with this outcome</source>
        <translation>Принять с этим результатом</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Состояние у них</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Номер у них</translation>
    </message>
    <message>
        <source>Severity there</source>
        <translation>Критичность у них</translation>
    </message>
    <message>
        <source>Contact around the clock</source>
        <translation>Круглосуточный контакт</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>helpdesk::CaseView</name>
    <message>
        <source>%1 – %2</source>
        <comment>a target of escalation, a customer</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open ticket #%1</source>
        <translation>Открыть заявку #%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, a name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Номер у них</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Состояние у них</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>state of a clock, a moment</comment>
        <translation>%1, срок %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Contact around the clock</source>
        <translation>Круглосуточный контакт</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Other cases of this ticket</source>
        <translation>Другие обращения этой заявки</translation>
    </message>
    <message>
        <source>this case belongs to it</source>
        <translation>это обращение относится к нему</translation>
    </message>
    <message>
        <source>belongs to this case</source>
        <translation>относится к этому обращению</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Сообщений пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are not shown.</source>
        <translation>
            <numerusform>Не показано %n более раннее сообщение.</numerusform>
            <numerusform>Не показано %n более ранних сообщения.</numerusform>
            <numerusform>Не показано %n более ранних сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Ask for a further case...</source>
        <translation>Еще одно обращение...</translation>
    </message>
    <message>
        <source>Log a message</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Изменить обращение</translation>
    </message>
    <message>
        <source>Their working hours</source>
        <translation>Их рабочие часы</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::CasesPage</name>
    <message>
        <source>Every imported request belongs to a ticket.</source>
        <translation>Каждый импортированный запрос относится к заявке.</translation>
    </message>
    <message>
        <source>No case is open. A ticket that is escalated appears here with who owes whom.</source>
        <translation>Открытых обращений нет. Эскалированная заявка появится здесь вместе с тем, кто кому должен.</translation>
    </message>
    <message>
        <source>No open case matches.</source>
        <translation>Таких открытых обращений нет.</translation>
    </message>
    <message>
        <source>Ticket, number, customer, target</source>
        <translation>Заявка, номер, клиент, адресат</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Найти обращение</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>Cases without a ticket</source>
        <translation>Обращения без заявки</translation>
    </message>
    <message>
        <source>The case that is chosen in the list is shown here.</source>
        <translation>Здесь показано обращение, выбранное в списке.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ChoiceBar</name>
    <message numerus="yes">
        <source>%Ln ticket(s) are chosen</source>
        <translation>
            <numerusform>Выбрана %Ln заявка</numerusform>
            <numerusform>Выбраны %Ln заявки</numerusform>
            <numerusform>Выбрано %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Изменить...</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить мне</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Копировать как таблицу (Ctrl+C)</translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <comment>tickets of a list</comment>
        <translation>Выбрать все (%1)</translation>
    </message>
    <message>
        <source>Choose one only (Esc)</source>
        <translation>Выбрать только одну (Esc)</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>a button that chooses all tickets of a list</comment>
        <translation>Все %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>how many tickets</comment>
        <translation>
            <numerusform>Выбрана %Ln</numerusform>
            <numerusform>Выбраны %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro (Ctrl+M)</source>
        <translation>Выполнить макрос (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>helpdesk::ChoiceButton</name>
    <message>
        <source>Choose...</source>
        <comment>values</comment>
        <translation>Выберите...</translation>
    </message>
</context>
<context>
    <name>helpdesk::Choices</name>
    <message>
        <source>%1, authorised</source>
        <translation>%1, вправе создавать заявки</translation>
    </message>
    <message>
        <source>%1, not authorised</source>
        <translation>%1, не уполномочен</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::ChosenTickets</name>
    <message numerus="yes">
        <source>%Ln ticket(s) are on the clipboard as a table.</source>
        <translation>
            <numerusform>%Ln заявка скопирована в буфер обмена как таблица.</numerusform>
            <numerusform>%Ln заявки скопированы в буфер обмена как таблица.</numerusform>
            <numerusform>%Ln заявок скопировано в буфер обмена как таблица.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 tickets are too many for the clipboard. Choose fewer, or write the list to a file: File, Export list.</source>
        <translation>Больше %1 заявок – слишком много для буфера обмена. Выберите меньше или запишите список в файл: «Файл», «Экспорт списка».</translation>
    </message>
    <message>
        <source>The list is still being read. Copy it again in a moment.</source>
        <translation>Список еще читается. Скопируйте его чуть позже.</translation>
    </message>
    <message>
        <source>There are no tickets here: choose some in a queue first.</source>
        <translation>Здесь нет заявок: сначала выберите их в очереди.</translation>
    </message>
    <message>
        <source>Chosen tickets</source>
        <translation>Выбранные заявки</translation>
    </message>
    <message>
        <source>Nothing had to be changed: all of them are so already.</source>
        <translation>Менять нечего: все они уже такие.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are changed. %1 takes it back.</source>
        <translation>
            <numerusform>Изменена %Ln заявка. %1 отменит это.</numerusform>
            <numerusform>Изменены %Ln заявки. %1 отменит это.</numerusform>
            <numerusform>Изменено %Ln заявок. %1 отменит это.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 tickets are not changed unseen. Press Ctrl+B, and look at what becomes of them before.</source>
        <translation>Больше %1 заявок не меняются без просмотра. Нажмите Ctrl+B и сначала посмотрите, что с ними станет.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimDialog</name>
    <message>
        <source>Claim of %1 for %2</source>
        <translation>Требование: %1, сбой %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Sender of the mail</source>
        <translation>Отправитель письма</translation>
    </message>
    <message>
        <source>Date of the mail</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Bought through CSP</source>
        <translation>Приобретено через CSP</translation>
    </message>
    <message>
        <source>Downtime began</source>
        <translation>Начало простоя</translation>
    </message>
    <message>
        <source>Downtime ended</source>
        <translation>Конец простоя</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>Затронутые пользователи</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Что предпринято</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimListModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>pieces of evidence</comment>
        <translation>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Number or credit</source>
        <translation>Номер или сумма</translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimStepDialog</name>
    <message numerus="yes">
        <source>%n claim(s) filed as one request</source>
        <translation>
            <numerusform>%n требование подано одним запросом</numerusform>
            <numerusform>%n требования поданы одним запросом</numerusform>
            <numerusform>%n требований подано одним запросом</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер запроса</translation>
    </message>
    <message>
        <source>The claim was accepted</source>
        <translation>Требование принято</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>The claim was refused</source>
        <translation>Требование отклонено</translation>
    </message>
    <message>
        <source>The credit came</source>
        <translation>Компенсация пришла</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency, for example EUR</source>
        <translation>Валюта, например EUR</translation>
    </message>
    <message>
        <source>Line of invoice or reconciliation file</source>
        <translation>Строка счета или файла сверки</translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimView</name>
    <message>
        <source>Claim</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Еще не хватает</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>File it through</source>
        <translation>Подавать через</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>We cannot file it</source>
        <translation>Мы подать не можем</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Компенсация</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Строка компенсации</translation>
    </message>
    <message>
        <source>I have filed it...</source>
        <translation>Я подал его...</translation>
    </message>
    <message>
        <source>The credit came...</source>
        <translation>Компенсация пришла...</translation>
    </message>
    <message>
        <source>Accepted...</source>
        <translation>Принято...</translation>
    </message>
    <message>
        <source>Refused...</source>
        <translation>Отклонено...</translation>
    </message>
    <message>
        <source>Write down the evidence...</source>
        <translation>Подтверждения...</translation>
    </message>
    <message>
        <source>Edit the note...</source>
        <translation>Изменить заметку...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>Take the last step back...</source>
        <translation>Отменить последний шаг...</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор клиента (tenant ID)</translation>
    </message>
    <message>
        <source>Sender of the mail</source>
        <translation>Отправитель письма</translation>
    </message>
    <message>
        <source>Date of the mail</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Bought through CSP</source>
        <translation>Приобретено через CSP</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Downtime began</source>
        <translation>Начало простоя</translation>
    </message>
    <message>
        <source>Downtime ended</source>
        <translation>Конец простоя</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>Затронутые пользователи</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Что предпринято</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Журнал обращений</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Ticket #%1</source>
        <translation>Заявка #%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>May be paid by</source>
        <translation>Возможная оплата</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Это она</translation>
    </message>
    <message>
        <source>Paid by %1, %2</source>
        <translation>Оплачено: %1, %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimsPane</name>
    <message numerus="yes">
        <source>File the ready ones (%n)...</source>
        <translation>
            <numerusform>Подать готовые (%n)...</numerusform>
            <numerusform>Подать готовые (%n)...</numerusform>
            <numerusform>Подать готовые (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the claims of one outage first: a request is about one.</source>
        <translation>Сначала покажите требования по одному сбою: запрос подают по одному.</translation>
    </message>
    <message>
        <source>The claim is complete.</source>
        <translation>Требование заполнено.</translation>
    </message>
    <message>
        <source>The claim is stored.</source>
        <translation>Требование сохранено.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Take the last step back?</source>
        <translation>Отменить последний шаг?</translation>
    </message>
    <message>
        <source>The claim goes back to where it was before, and what was recorded with the step is gone.</source>
        <translation>Требование вернется к прежнему состоянию, а записанное с этим шагом пропадет.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить шаг</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove the claim?</source>
        <translation>Удалить требование?</translation>
    </message>
    <message>
        <source>What was written down for it is gone then.</source>
        <translation>Все записанное для него пропадет.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are filed.</source>
        <translation>
            <numerusform>%n требование подано.</numerusform>
            <numerusform>%n требования поданы.</numerusform>
            <numerusform>%n требований подано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>Экспорт требований</translation>
    </message>
    <message>
        <source>The list on show (*.csv)</source>
        <translation>Показанный список (*.csv)</translation>
    </message>
    <message>
        <source>Request with the ready claims, PDF (*.pdf)</source>
        <translation>Запрос с готовыми требованиями, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Request, text (*.txt)</source>
        <translation>Запрос, текст (*.txt)</translation>
    </message>
    <message>
        <source>Request, HTML (*.html)</source>
        <translation>Запрос, HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n строка записана в %1.</numerusform>
            <numerusform>%n строки записаны в %1.</numerusform>
            <numerusform>%n строк записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request for %n claim(s) is in %1.</source>
        <translation>
            <numerusform>Запрос по %n требованию записан в %1.</numerusform>
            <numerusform>Запрос по %n требованиям записан в %1.</numerusform>
            <numerusform>Запрос по %n требованиям записан в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>Какие требования</translation>
    </message>
    <message>
        <source>Only %1: show all</source>
        <translation>Только %1: показать все</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message>
        <source>No claim is like this. Claims are made from an outage, for the customers whose tickets are linked.</source>
        <translation>Таких требований нет. Требования создают из сбоя для клиентов, чьи заявки с ним связаны.</translation>
    </message>
    <message>
        <source>The claim is paid.</source>
        <translation>Требование оплачено.</translation>
    </message>
    <message>
        <source>Claims not finished</source>
        <translation>Незавершенные требования</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Все требования</translation>
    </message>
</context>
<context>
    <name>helpdesk::ClocksDialog</name>
    <message>
        <source>Round %1</source>
        <comment>of a clock that runs anew</comment>
        <translation>Круг %1</translation>
    </message>
    <message>
        <source>How the clocks of #%1 were counted</source>
        <translation>Как посчитаны сроки #%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What do you want to do, or where do you want to go?</source>
        <translation>Что сделать или куда перейти?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Подходящее</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Search tickets for “%1”</source>
        <translation>Искать заявки: «%1»</translation>
    </message>
</context>
<context>
    <name>helpdesk::Composer</name>
    <message>
        <source>The customer will read this.</source>
        <translation>Это прочтет клиент.</translation>
    </message>
    <message>
        <source>%1 will read this.</source>
        <translation>Это прочтет %1.</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Only our staff will read this.</source>
        <translation>Это увидят только наши сотрудники.</translation>
    </message>
    <message>
        <source>Save internal note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>What was said on the phone. Nothing is sent.</source>
        <translation>Что было сказано. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Record phone call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>The customer called us</source>
        <translation>Звонил клиент</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Напишите клиенту</translation>
    </message>
    <message>
        <source>Write to your colleagues</source>
        <translation>Напишите коллегам</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>Запишите, о чем говорили</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Sending reply...</source>
        <translation>Ответ отправляется...</translation>
    </message>
    <message>
        <source>Saving note...</source>
        <translation>Заметка сохраняется...</translation>
    </message>
    <message>
        <source>Recording call...</source>
        <translation>Звонок записывается...</translation>
    </message>
    <message>
        <source>%1 Ctrl+Enter.</source>
        <translation>%1 Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Attaching...</source>
        <translation>Прикрепление...</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>Прикрепить файлы (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <comment>a kind of message whose words wait</comment>
        <translation>%1 (черновик)</translation>
    </message>
</context>
<context>
    <name>helpdesk::ConflictPanel</name>
    <message>
        <source>Somebody else changed this ticket meanwhile</source>
        <translation>Тем временем эту заявку изменил кто-то другой</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose what shall stay, field by field.</source>
        <translation>Ничего не перезаписано. Выберите по каждому полю, что оставить.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Сохранить мое</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Оставить вариант коллеги</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Theirs (%1, %2)</source>
        <translation>Чужое (%1, %2)</translation>
    </message>
</context>
<context>
    <name>helpdesk::ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новое контактное лицо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Authorised to open requests</source>
        <translation>Вправе создавать заявки</translation>
    </message>
    <message>
        <source>Reachable around the clock</source>
        <translation>На связи круглосуточно</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile. Their words are here now; save again to store yours.</source>
        <translation>Это контактное лицо за это время изменил кто-то другой. Его данные уже здесь; сохраните еще раз, чтобы записать свои.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ContractDialog</name>
    <message>
        <source>Write a number, or leave it empty when nothing is counted.</source>
        <translation>Напишите число или оставьте пустым, если учет не ведется.</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Изменение контракта</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Новый контракт</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Contract id</source>
        <translation>Номер контракта</translation>
    </message>
    <message>
        <source>Access id</source>
        <translation>Access ID</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Incidents bought</source>
        <translation>Куплено инцидентов</translation>
    </message>
    <message>
        <source>%1, empty for none</source>
        <comment>a day</comment>
        <translation>%1, пусто – нет</translation>
    </message>
    <message>
        <source>empty: what the programme grants</source>
        <translation>пусто: сколько дает программа</translation>
    </message>
</context>
<context>
    <name>helpdesk::ContractsPage</name>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>No contract is known. Without one, only requests under the programme&apos;s own entitlement can go to Microsoft.</source>
        <translation>Контрактов нет. Без контракта в Microsoft можно передать только запросы по праву самой программы.</translation>
    </message>
    <message>
        <source>%1. Used up: %2, given back: %3, adjusted by hand: %4.</source>
        <translation>%1. Израсходовано: %2, возвращено: %3, исправлено вручную: %4.</translation>
    </message>
    <message>
        <source>Supervisors adjust, administrators change contracts.</source>
        <translation>Остаток исправляют руководители, контракты изменяют администраторы.</translation>
    </message>
    <message>
        <source>The contract is saved.</source>
        <translation>Контракт сохранен.</translation>
    </message>
    <message>
        <source>End the contract?</source>
        <translation>Завершить контракт?</translation>
    </message>
    <message>
        <source>%1 ends now, and what is left of it lapses.</source>
        <translation>%1 завершится сейчас, остаток сгорит.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The contract has ended.</source>
        <translation>Контракт завершен.</translation>
    </message>
    <message>
        <source>Support contracts</source>
        <translation>Контракты поддержки</translation>
    </message>
    <message>
        <source>Ledger of the contract</source>
        <translation>Журнал контракта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Новый контракт</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Скорректировать</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>helpdesk::Conversation</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1, customer</source>
        <translation>%1, клиент</translation>
    </message>
    <message>
        <source>%1, reply to the customer</source>
        <translation>%1, ответ клиенту</translation>
    </message>
    <message>
        <source>%1, internal note</source>
        <translation>%1, внутренняя заметка</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1, входящий звонок</translation>
    </message>
    <message>
        <source>%1 called the customer</source>
        <translation>%1, звонок клиенту</translation>
    </message>
</context>
<context>
    <name>helpdesk::ConversationModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of a message, author, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>helpdesk::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
</context>
<context>
    <name>helpdesk::CorrectionDialog</name>
    <message>
        <source>Write how many more, or fewer with a minus, as in -2.</source>
        <translation>Напишите, на сколько больше или, с минусом, меньше, например -2.</translation>
    </message>
    <message>
        <source>Correct prepaid time (%1 left)</source>
        <translation>Исправление оплаченного времени (осталось %1)</translation>
    </message>
    <message>
        <source>Minutes more or fewer</source>
        <translation>На сколько минут больше или меньше</translation>
    </message>
    <message>
        <source>Adjust incidents (%1)</source>
        <translation>Исправление числа инцидентов (%1)</translation>
    </message>
    <message>
        <source>Incidents more or fewer</source>
        <translation>На сколько инцидентов больше или меньше</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>helpdesk::CostApprovalDialog</name>
    <message>
        <source>Write day and time, as in %1.</source>
        <translation>Напишите день и время, например %1.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Это в будущем.</translation>
    </message>
    <message>
        <source>Record cost approval</source>
        <translation>Записать согласование стоимости</translation>
    </message>
    <message>
        <source>Approved by, at the customer</source>
        <translation>Кто согласовал у клиента</translation>
    </message>
    <message>
        <source>Up to the amount of</source>
        <translation>На сумму не более</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Как это было сказано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Note, for example an order number</source>
        <translation>Примечание, например номер заказа</translation>
    </message>
</context>
<context>
    <name>helpdesk::CostPanel</name>
    <message>
        <source>Cost and balance</source>
        <translation>Стоимость и остатки</translation>
    </message>
    <message>
        <source>Record a new approval</source>
        <translation>Согласовать заново</translation>
    </message>
    <message>
        <source>Record cost approval</source>
        <translation>Стоимость согласована</translation>
    </message>
    <message>
        <source>Make it free</source>
        <translation>Сделать бесплатной</translation>
    </message>
    <message>
        <source>Make it chargeable</source>
        <translation>Сделать платной</translation>
    </message>
</context>
<context>
    <name>helpdesk::CostTexts</name>
    <message>
        <source>Prepaid time</source>
        <translation>Оплаченное время</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>The customer bought none.</source>
        <translation>Клиент не покупал.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Ничего не осталось.</translation>
    </message>
    <message>
        <source>%1 The customer has not agreed to pay for more.</source>
        <translation>%1 Клиент не согласился платить дополнительно.</translation>
    </message>
    <message>
        <source>%1 of it prepaid</source>
        <translation>из них оплачено заранее %1</translation>
    </message>
    <message>
        <source>%1 not deducted, a service level was missed</source>
        <translation>%1 не списано, срок нарушен</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <source>Chargeable for the customer</source>
        <translation>Платно для клиента</translation>
    </message>
    <message>
        <source>Nobody has made it chargeable yet</source>
        <translation>Заявку пока никто не сделал платной</translation>
    </message>
    <message>
        <source>Not chargeable for the customer</source>
        <translation>Бесплатно для клиента</translation>
    </message>
    <message>
        <source>Cost approval</source>
        <translation>Согласование стоимости</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Еще не записано.</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation>Записано времени</translation>
    </message>
    <message>
        <source>The customer, by prepaid hours as agreed</source>
        <translation>Клиент, оплаченными часами по договору</translation>
    </message>
    <message>
        <source>Chargeable if filed under</source>
        <translation>Платно при подаче по</translation>
    </message>
</context>
<context>
    <name>helpdesk::CoverageTexts</name>
    <message>
        <source>incidents not limited</source>
        <translation>число обращений не ограничено</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) left</source>
        <translation>
            <numerusform>остался %n инцидент</numerusform>
            <numerusform>осталось %n инцидента</numerusform>
            <numerusform>осталось %n инцидентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CurrentUser</name>
    <message>
        <source>%1 does not work here any more; choose in the status line who does.</source>
        <translation>%1 здесь больше не работает; выберите в строке состояния, кто работает.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>Теперь работает %1.</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>&amp;Кто работает</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and the role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomerDialog</name>
    <message>
        <source>Somebody else changed this customer meanwhile. Their words are here now; save again to store yours.</source>
        <translation>Тем временем клиента изменил кто-то другой. Его правки уже здесь; сохраните еще раз, чтобы записать свои.</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Domains, the primary one first</source>
        <translation>Домены, основной – первым</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Страна, две буквы</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomerListModel</name>
    <message>
        <source>No longer in the newest import.</source>
        <translation>В последнем импорте больше нет.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomerView</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домены</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>No delegated access is known.</source>
        <translation>О делегированном доступе сведений нет.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>The newest import no longer has this customer.</source>
        <translation>В последнем импорте этого клиента больше нет.</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>reachable around the clock</source>
        <translation>доступен круглосуточно</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit contact %1</source>
        <translation>Изменить контактное лицо %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Контактных лиц пока нет.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Добавить контактное лицо</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <translation>
            <numerusform>%1, %n место</numerusform>
            <numerusform>%1, %n места</numerusform>
            <numerusform>%1, %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription is known.</source>
        <translation>Подписок пока нет.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>#%1 %2 (%3)</source>
        <translation>#%1 %2 (%3)</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Открытых заявок нет.</translation>
    </message>
    <message>
        <source>Authorised to open requests</source>
        <translation>Вправе создавать заявки</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Не вправе создавать заявки</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Создать заявку</translation>
    </message>
    <message>
        <source>Resolved and closed</source>
        <translation>Решенные и закрытые</translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) as a list</source>
        <translation>
            <numerusform>Вся %n заявка списком</numerusform>
            <numerusform>Все %n заявки списком</numerusform>
            <numerusform>Все %n заявок списком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Microsoft would accept.</source>
        <translation>Нет ничего, что приняла бы Microsoft.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>Изменить заметки</translation>
    </message>
    <message>
        <source>Prepaid time</source>
        <translation>Оплаченное время</translation>
    </message>
    <message>
        <source>Support tier</source>
        <translation>Уровень поддержки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>What we support</source>
        <translation>Что мы поддерживаем</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <translation>Как с нами связаться</translation>
    </message>
    <message>
        <source>agreed with this customer</source>
        <translation>согласовано с этим клиентом</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Support agreement</source>
        <translation>Договор поддержки</translation>
    </message>
    <message>
        <source>Nothing was agreed about support with this customer.</source>
        <translation>С этим клиентом о поддержке ничего не согласовано.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a support tier, from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Позже: %1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Раньше: %1</translation>
    </message>
    <message>
        <source>Change agreement</source>
        <translation>Изменить договор</translation>
    </message>
    <message>
        <source>Next agreement</source>
        <translation>Следующий договор</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Новый договор</translation>
    </message>
    <message>
        <source>Page for the customer...</source>
        <translation>Страница для клиента...</translation>
    </message>
    <message>
        <source>No support tier exists yet; an administrator makes them under Tools, Support tiers.</source>
        <translation>Уровней поддержки еще нет; администратор создает их в меню «Сервис», «Уровни поддержки».</translation>
    </message>
    <message>
        <source>Supervisors and administrators change agreements.</source>
        <translation>Договоры меняют руководители и администраторы.</translation>
    </message>
    <message>
        <source>Access and Microsoft&apos;s support</source>
        <translation>Доступ и поддержка Microsoft</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>У Microsoft</translation>
    </message>
    <message>
        <source>Edit access</source>
        <translation>Изменить доступ</translation>
    </message>
    <message>
        <source>No agreement is in force. What holds for customers without one:</source>
        <translation>Действующего договора нет. Для клиентов без договора действует:</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomersPage</name>
    <message>
        <source>Part of the name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Добавить клиента</translation>
    </message>
</context>
<context>
    <name>helpdesk::DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+Вниз)</translation>
    </message>
</context>
<context>
    <name>helpdesk::DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
</context>
<context>
    <name>helpdesk::DayLegend</name>
    <message>
        <source>holiday, closed</source>
        <translation>праздник, закрыто</translation>
    </message>
    <message>
        <source>other hours</source>
        <translation>другие часы</translation>
    </message>
    <message>
        <source>extra day, open</source>
        <translation>дополнительный день, открыто</translation>
    </message>
    <message>
        <source>closed as every week</source>
        <translation>закрыто, как каждую неделю</translation>
    </message>
</context>
<context>
    <name>helpdesk::DayValue</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>the day</source>
        <comment>of the calendar</comment>
        <translation>день</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Какой день</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Days or weeks</source>
        <translation>Дни или недели</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n неделю назад</numerusform>
            <numerusform>%n недели назад</numerusform>
            <numerusform>%n недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from now</source>
        <translation>
            <numerusform>%n день вперед</numerusform>
            <numerusform>%n дня вперед</numerusform>
            <numerusform>%n дней вперед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from now</source>
        <translation>
            <numerusform>%n неделю вперед</numerusform>
            <numerusform>%n недели вперед</numerusform>
            <numerusform>%n недель вперед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделю</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::DefinitionsDialog</name>
    <message>
        <source>Nothing is defined with these words.</source>
        <translation>Определений с такими словами нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s)</source>
        <comment>of reports and words</comment>
        <translation>
            <numerusform>%n определение</numerusform>
            <numerusform>%n определения</numerusform>
            <numerusform>%n определений</numerusform>
        </translation>
    </message>
    <message>
        <source>What these figures mean</source>
        <translation>Что означают эти показатели</translation>
    </message>
    <message>
        <source>Search the definitions</source>
        <translation>Искать в определениях</translation>
    </message>
    <message>
        <source>Definitions of the figures</source>
        <translation>Определения показателей</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::DraftFiles</name>
    <message>
        <source>%1 is attached. There was nothing known to take out; look it through yourself.</source>
        <translation>%1 прикреплен. Известных секретов в нем не нашлось; просмотрите его сами.</translation>
    </message>
    <message>
        <source>%1 is attached. Taken out: %2.</source>
        <translation>%1 прикреплен. Изъято: %2.</translation>
    </message>
    <message>
        <source>%1 is attached and marked as sensitive. %2</source>
        <translation>%1 прикреплен и помечен как конфиденциальный. %2</translation>
    </message>
    <message>
        <source>Files of this message</source>
        <translation>Файлы этого сообщения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop attaching the file</source>
        <translation>Не прикреплять файл</translation>
    </message>
    <message>
        <source>Progress of attaching</source>
        <translation>Ход прикрепления</translation>
    </message>
</context>
<context>
    <name>helpdesk::DraftsDialog</name>
    <message>
        <source>#%1 %2</source>
        <comment>number and title of a ticket</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удаление черновика</translation>
    </message>
    <message>
        <source>Discard what you wrote to #%1?</source>
        <translation>Удалить написанное к заявке #%1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Неотправленных черновиков нет.</translation>
    </message>
    <message>
        <source>Begun and not sent yet. Only you see these.</source>
        <translation>Начато и еще не отправлено. Эти черновики видны только вам.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Discard...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>without a title so far</source>
        <comment>a new ticket</comment>
        <translation>пока без заголовка</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Discard what you wrote for a new ticket?</source>
        <translation>Удалить написанное для новой заявки?</translation>
    </message>
</context>
<context>
    <name>helpdesk::DropHint</name>
    <message>
        <source>Drop files here</source>
        <translation>Перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Customer and subscription lists of Partner Center, PowerShell and REST exports, ticket logs of other helpdesks: CSV or JSON.</source>
        <translation>Списки клиентов и подписок из Центра партнеров, выгрузки PowerShell и REST, журналы заявок других служб поддержки: CSV или JSON.</translation>
    </message>
</context>
<context>
    <name>helpdesk::EmptyList</name>
    <message>
        <source>No ticket is in this workspace yet. Take down the first one, or import tickets and customers.</source>
        <translation>В этой рабочей области еще нет заявок. Запишите первую или импортируйте заявки и клиентов.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Создать заявку</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортировать файлы</translation>
    </message>
</context>
<context>
    <name>helpdesk::EndFields</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%n answers lead to this end: a change shows at all of them.</source>
        <translation>
            <numerusform>К этому окончанию ведет %n ответ: изменение видно у каждого.</numerusform>
            <numerusform>К этому окончанию ведут %n ответа: изменение видно у каждого.</numerusform>
            <numerusform>К этому окончанию ведут %n ответов: изменение видно у каждого.</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>helpdesk::EscalateControl</name>
    <message>
        <source>Save the request</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>request-%1.pdf</source>
        <comment>a file name</comment>
        <translation>zapros-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Looked at %1; that is too long ago.</source>
        <translation>Проверено: %1; это слишком давно.</translation>
    </message>
    <message>
        <source>Looked at %1; counts until %2.</source>
        <translation>Проверено: %1; действует до: %2.</translation>
    </message>
</context>
<context>
    <name>helpdesk::EscalateView</name>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Nothing pays on this route yet.</source>
        <translation>На этом пути пока нет права на поддержку.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) left</source>
        <translation>
            <numerusform>Остался %n инцидент</numerusform>
            <numerusform>Осталось %n инцидента</numerusform>
            <numerusform>Осталось %n инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Без учета числа инцидентов.</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Критичность: %1</translation>
    </message>
    <message>
        <source>No contact at night: lower it to %1</source>
        <translation>Ночью нет контакта: снизить до %1</translation>
    </message>
    <message>
        <source>Approval: somebody else, a supervisor, has to approve the request.</source>
        <translation>Согласование: запрос должен согласовать другой человек – руководитель.</translation>
    </message>
    <message>
        <source>Approval: the policy asks for none; the request is ready to be filed at once.</source>
        <translation>Согласование: по правилам не нужно; запрос можно сразу передавать.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И еще %n.</numerusform>
            <numerusform>И еще %n.</numerusform>
            <numerusform>И еще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalate: %1</source>
        <translation>Эскалация: %1</translation>
    </message>
    <message>
        <source>File the request: %1</source>
        <translation>Передача запроса: %1</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Назад к заявке</translation>
    </message>
    <message>
        <source>Esc; what is typed is kept.</source>
        <translation>Esc; введенное сохраняется.</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>The cost is approved, or there is none</source>
        <translation>Стоимость согласована, или ее нет</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>The number the other side gave</source>
        <translation>Номер, полученный от другой стороны</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Сохраняется...</translation>
    </message>
    <message>
        <source>I have filed it</source>
        <translation>Запрос передан</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Запросить согласование</translation>
    </message>
    <message>
        <source>Ready to be filed</source>
        <translation>Готово к передаче</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>helpdesk::EventTexts</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escalation requested: %1</source>
        <translation>Запрошена эскалация: %1</translation>
    </message>
    <message>
        <source>Escalation approved: %1</source>
        <translation>Эскалация согласована: %1</translation>
    </message>
    <message>
        <source>Escalation rejected: %1</source>
        <translation>Эскалация отклонена: %1</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>Подана: %1</translation>
    </message>
    <message>
        <source>Filed: %1, number %2</source>
        <translation>Подана: %1, номер %2</translation>
    </message>
    <message>
        <source>Came back: %1, %2</source>
        <translation>Возвращена: %1, %2</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>Заявка создана</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирована</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Инструкция: %1</translation>
    </message>
    <message>
        <source>Diagnosis complete: %1</source>
        <translation>Диагностика завершена: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>status there</source>
        <translation>состояние у них</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>критичность</translation>
    </message>
    <message>
        <source>contact around the clock</source>
        <translation>круглосуточный контакт</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>a target of escalation, what was said</comment>
        <translation>Кому: %1. %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <comment>a target of escalation, what was said</comment>
        <translation>От кого: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Импорт: %1. %2</translation>
    </message>
    <message>
        <source>Case attached: %1, number %2</source>
        <translation>Прикреплено обращение: %1, номер %2</translation>
    </message>
    <message>
        <source>Chargeable for the customer</source>
        <translation>Платно для клиента</translation>
    </message>
    <message>
        <source>Not chargeable for the customer</source>
        <translation>Бесплатно для клиента</translation>
    </message>
    <message>
        <source>Cost approval withdrawn: %1</source>
        <translation>Согласование стоимости отозвано: %1</translation>
    </message>
    <message>
        <source>Cost of up to %1 approved by %2 (%3)</source>
        <translation>Согласована стоимость не более %1, согласие: %2 (%3)</translation>
    </message>
    <message>
        <source>File removed: %1</source>
        <translation>Файл убран: %1</translation>
    </message>
    <message>
        <source>File renamed: %1 → %2</source>
        <translation>Файл переименован: %1 → %2</translation>
    </message>
    <message>
        <source>File marked as sensitive: %1</source>
        <translation>Файл помечен как конфиденциальный: %1</translation>
    </message>
    <message>
        <source>File no longer marked as sensitive: %1</source>
        <translation>С файла снята пометка «конфиденциальный»: %1</translation>
    </message>
    <message numerus="yes">
        <source>File added: %1, %n secret(s) taken out</source>
        <translation>
            <numerusform>Добавлен файл: %1, изъят %n секрет</numerusform>
            <numerusform>Добавлен файл: %1, изъято %n секрета</numerusform>
            <numerusform>Добавлен файл: %1, изъято %n секретов</numerusform>
        </translation>
    </message>
    <message>
        <source>File added: %1, sensitive</source>
        <translation>Добавлен файл: %1, конфиденциальный</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>Добавлен файл: %1</translation>
    </message>
    <message>
        <source>Evidence removed: %1</source>
        <translation>Материал удален: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a piece of evidence and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Linked to the outage %1</source>
        <translation>Связана со сбоем %1</translation>
    </message>
    <message>
        <source>No longer linked to the outage %1</source>
        <translation>Больше не связана со сбоем %1</translation>
    </message>
    <message>
        <source>Answered together with all of the outage %1</source>
        <translation>Отвечена вместе со всеми по сбою %1</translation>
    </message>
    <message>
        <source>Ticket created, visible to named people only</source>
        <translation>Заявка создана и видна только названным сотрудникам</translation>
    </message>
    <message>
        <source>%1: %2 → %3, from now on visible to named people only</source>
        <translation>%1: %2 → %3, теперь видна только названным сотрудникам</translation>
    </message>
    <message>
        <source>Work of %1 reviewed: %2, %3 of 100</source>
        <comment>an agent, a verdict, a score</comment>
        <translation>Работа проверена (%1): %2, %3 из 100</translation>
    </message>
    <message>
        <source>Work of %1 reviewed: %2</source>
        <comment>an agent, a verdict</comment>
        <translation>Работа проверена (%1): %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::EvidenceEditor</name>
    <message>
        <source>Choose...</source>
        <translation>Выберите...</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>helpdesk::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Материалы для передачи</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Все собрано.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still open.</source>
        <translation>
            <numerusform>Не заполнен %n пункт.</numerusform>
            <numerusform>Не заполнено %n пункта.</numerusform>
            <numerusform>Не заполнено %n пунктов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that help if they are known</source>
        <translation>
            <numerusform>%n пункт поможет, если известен</numerusform>
            <numerusform>%n пункта помогут, если известны</numerusform>
            <numerusform>%n пунктов помогут, если известны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) filled from the ticket</source>
        <translation>
            <numerusform>%n пункт заполнен из заявки</numerusform>
            <numerusform>%n пункта заполнены из заявки</numerusform>
            <numerusform>%n пунктов заполнены из заявки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::EvidenceRow</name>
    <message>
        <source>Looked just now</source>
        <translation>Проверено только что</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Использовать этот текст</translation>
    </message>
    <message>
        <source>From the ticket: %1</source>
        <translation>Из заявки: %1</translation>
    </message>
    <message>
        <source>%1 (if known)</source>
        <translation>%1 (если известно)</translation>
    </message>
</context>
<context>
    <name>helpdesk::EvidenceTexts</name>
    <message>
        <source>a GUID is 32 hexadecimal digits, as in 83ef9d05-4169-4ef9-9657-0e86b1eab1de</source>
        <translation>GUID – это 32 шестнадцатеричные цифры, например 83ef9d05-4169-4ef9-9657-0e86b1eab1de</translation>
    </message>
    <message>
        <source>write a domain as in contoso.onmicrosoft.com</source>
        <translation>укажите домен, например contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>give one or more GUIDs, with commas or line breaks between them</source>
        <translation>укажите один или несколько GUID через запятую или с новой строки</translation>
    </message>
    <message>
        <source>write the code alone, as in AADSTS53003 or 0x80070005</source>
        <translation>укажите только код, например AADSTS53003 или 0x80070005</translation>
    </message>
    <message>
        <source>write date and time as in 2026-11-27 09:30 Europe/Berlin</source>
        <translation>укажите дату и время, например 2026-11-27 09:30 Europe/Moscow</translation>
    </message>
    <message>
        <source>the time zone is missing; add it as in +01:00, UTC or Europe/Berlin</source>
        <translation>не указан часовой пояс; добавьте его, например +03:00, UTC или Europe/Moscow</translation>
    </message>
    <message>
        <source>this lies in the future; check date and time zone</source>
        <translation>это в будущем; проверьте дату и часовой пояс</translation>
    </message>
    <message>
        <source>a resource begins with /subscriptions/ and the subscription&apos;s GUID</source>
        <translation>ресурс начинается с /subscriptions/ и GUID подписки</translation>
    </message>
    <message>
        <source>write a mail address as in name@partner.example</source>
        <translation>укажите адрес почты, например name@partner.example</translation>
    </message>
    <message>
        <source>write a phone number with its country code, as in +49 30 1234567</source>
        <translation>укажите телефон с кодом страны, например +7 495 1234567</translation>
    </message>
    <message>
        <source>the phone number is missing</source>
        <translation>не указан телефон</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>не указано имя</translation>
    </message>
    <message>
        <source>give a whole number from 1</source>
        <translation>укажите целое число от 1</translation>
    </message>
    <message>
        <source>answer with yes or no</source>
        <translation>ответьте «да» или «нет»</translation>
    </message>
    <message>
        <source>one line is asked for</source>
        <translation>нужна одна строка</translation>
    </message>
    <message>
        <source>this is somebody at the customer; the contact must be one of ours</source>
        <translation>это сотрудник клиента; контактом должен быть наш сотрудник</translation>
    </message>
    <message>
        <source>from the ticket</source>
        <comment>state of a piece of evidence</comment>
        <translation>из заявки</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of a piece of evidence</comment>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>to be read</source>
        <comment>state of a piece of evidence</comment>
        <translation>нужно прочесть</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of a piece of evidence</comment>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a piece of evidence</comment>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>not right</source>
        <comment>state of a piece of evidence</comment>
        <translation>не подходит</translation>
    </message>
    <message>
        <source>Something is still missing here.</source>
        <translation>Здесь чего-то еще не хватает.</translation>
    </message>
    <message>
        <source>The other side will not take this value.</source>
        <translation>Получатель не примет это значение.</translation>
    </message>
    <message>
        <source>This is not in Russian; translate it first.</source>
        <translation>Это не на русском языке; сначала переведите.</translation>
    </message>
    <message>
        <source>This is not in English; translate it first.</source>
        <translation>Это не на английском языке; сначала переведите.</translation>
    </message>
    <message>
        <source>Somebody at the customer was named here and is left out.</source>
        <translation>Здесь был назван сотрудник клиента, имя убрано.</translation>
    </message>
    <message>
        <source>the file holds cookies, tokens or keys; attach it without them, or name another</source>
        <translation>в файле есть cookie, маркеры или ключи; приложите его без них или укажите другой</translation>
    </message>
    <message>
        <source>an incident is two letters and four to eight digits, as in EX226792, or Azure&apos;s tracking ID, as in VT60-RC0</source>
        <translation>инцидент – это две буквы и от четырех до восьми цифр, например EX226792, или код отслеживания Azure, например VT60-RC0</translation>
    </message>
    <message>
        <source>“%1” is no sign-in name as in adele@contoso.com; give one or more of them, with commas or line breaks between them</source>
        <translation>«%1» – не имя входа вида adele@contoso.com; укажите одно или несколько через запятую или с новой строки</translation>
    </message>
    <message>
        <source>a personal mail address proves nothing; name one of the customer&apos;s own</source>
        <translation>личный адрес ничего не подтверждает; укажите адрес самого клиента</translation>
    </message>
    <message>
        <source>only an address of the customer&apos;s own domains proves it: %1</source>
        <translation>подтверждением служит только адрес в доменах клиента: %1</translation>
    </message>
    <message>
        <source>the possible answers are %1</source>
        <translation>возможные ответы: %1</translation>
    </message>
    <message>
        <source>this subscription belongs to another customer, %1</source>
        <translation>эта подписка принадлежит другому клиенту, %1</translation>
    </message>
    <message>
        <source>the resource stands in the subscription %1, and the request is about another one</source>
        <translation>ресурс находится в подписке %1, а запрос относится к другой</translation>
    </message>
</context>
<context>
    <name>helpdesk::ExportDialog</name>
    <message>
        <source>Export list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Values are separated by</source>
        <translation>Разделитель значений</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, as Excel needs it</source>
        <translation>Пометить файл как UTF-8: это нужно для Excel</translation>
    </message>
    <message>
        <source>Guard against formulas in texts</source>
        <translation>Защитить от формул в текстах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>Записана %n строка</numerusform>
            <numerusform>Записаны %n строки</numerusform>
            <numerusform>Записано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Those on show, in their order</source>
        <translation>Показанные, в их порядке</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Все, какие есть</translation>
    </message>
    <message>
        <source>In the language of the program</source>
        <translation>На языке программы</translation>
    </message>
    <message>
        <source>Stable keys, for programs</source>
        <translation>Постоянные ключи, для программ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Times are local, with their offset from UTC (%1).</source>
        <translation>Время местное, со смещением от UTC (%1).</translation>
    </message>
</context>
<context>
    <name>helpdesk::ExportTexts</name>
    <message>
        <source>Tickets in the list on screen</source>
        <translation>Заявки из списка на экране</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Customers with “%1” in the name</source>
        <translation>Клиенты, в имени которых есть «%1»</translation>
    </message>
    <message>
        <source>Subscriptions of %1</source>
        <translation>Подписки клиента %1</translation>
    </message>
    <message>
        <source>Subscriptions of all customers</source>
        <translation>Подписки всех клиентов</translation>
    </message>
    <message>
        <source>tickets-%1.csv</source>
        <translation>заявки-%1.csv</translation>
    </message>
    <message>
        <source>customers-%1.csv</source>
        <translation>клиенты-%1.csv</translation>
    </message>
    <message>
        <source>subscriptions-%1.csv</source>
        <translation>подписки-%1.csv</translation>
    </message>
    <message>
        <source>Escalations of all tickets</source>
        <translation>Эскалации всех заявок</translation>
    </message>
    <message>
        <source>Escalations with “%1”</source>
        <translation>Эскалации с «%1»</translation>
    </message>
    <message>
        <source>cases-%1.csv</source>
        <translation>обращения-%1.csv</translation>
    </message>
    <message>
        <source>Acts in the audit on screen</source>
        <translation>Действия аудита на экране</translation>
    </message>
    <message>
        <source>audit-%1.csv</source>
        <translation>аудит-%1.csv</translation>
    </message>
</context>
<context>
    <name>helpdesk::FactsPage</name>
    <message>
        <source>Back to the ticket</source>
        <translation>Назад к заявке</translation>
    </message>
</context>
<context>
    <name>helpdesk::FactsPanel</name>
    <message>
        <source>Facts about the ticket</source>
        <translation>Сведения о заявке</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>No delegated access is known.</source>
        <translation>О делегированном доступе сведений нет.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The customer is not known yet.</source>
        <translation>Клиент еще не определен.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>No subscription was chosen.</source>
        <translation>Подписка не выбрана.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Эскалации</translation>
    </message>
    <message>
        <source>Recorded by the source</source>
        <translation>Записано источником</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No contact was chosen.</source>
        <translation>Контакт не выбран.</translation>
    </message>
    <message>
        <source>Related tickets</source>
        <translation>Связанные заявки</translation>
    </message>
    <message>
        <source>No other ticket of this customer is open.</source>
        <translation>Других открытых заявок этого клиента нет.</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier entries (%n more)</source>
        <translation>
            <numerusform>Показать более ранние (еще %n запись)</numerusform>
            <numerusform>Показать более ранние (еще %n записи)</numerusform>
            <numerusform>Показать более ранние (еще %n записей)</numerusform>
        </translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Change customer, contact, subscription</source>
        <translation>Изменить клиента, контактное лицо, подписку</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Выбрать клиента</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Сроки обслуживания</translation>
    </message>
    <message>
        <source>How was this counted?</source>
        <translation>Как это посчитано?</translation>
    </message>
</context>
<context>
    <name>helpdesk::FactsView</name>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::FaultList</name>
    <message>
        <source>Nothing is wrong with this guide.</source>
        <translation>В этой инструкции все в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix before it can be saved</source>
        <translation>
            <numerusform>%n недочет нужно исправить до сохранения</numerusform>
            <numerusform>%n недочета нужно исправить до сохранения</numerusform>
            <numerusform>%n недочетов нужно исправить до сохранения</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong with the guide</source>
        <translation>Что не так с инструкцией</translation>
    </message>
</context>
<context>
    <name>helpdesk::FieldForm</name>
    <message>
        <source>Somebody else cleared this meanwhile.</source>
        <translation>Кто-то другой за это время снял этот флажок.</translation>
    </message>
    <message>
        <source>Somebody else ticked this meanwhile.</source>
        <translation>Кто-то другой за это время установил этот флажок.</translation>
    </message>
    <message>
        <source>Somebody else emptied this meanwhile.</source>
        <translation>Кто-то другой за это время очистил это поле.</translation>
    </message>
    <message>
        <source>Somebody else wrote meanwhile: %1</source>
        <translation>Кто-то другой за это время написал: %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::FieldsDialog</name>
    <message>
        <source>Ticket #%1: customer and more</source>
        <translation>Заявка #%1: клиент и другое</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Сначала выберите клиента</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>No subscription in particular</source>
        <translation>Без определенной подписки</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>No customer was chosen. Choose one of those that fit, or empty the field.</source>
        <translation>Клиент не выбран. Выберите одного из подходящих или очистите поле.</translation>
    </message>
    <message>
        <source>Nobody known fits. Add the customer first, or empty the field.</source>
        <translation>Никто из известных не подходит. Сначала добавьте клиента или очистите поле.</translation>
    </message>
</context>
<context>
    <name>helpdesk::FileActions</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Сохранить как...</translation>
    </message>
    <message>
        <source>Save all...</source>
        <translation>Сохранить все...</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Скопировать имя</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Переименовать...</translation>
    </message>
    <message>
        <source>No longer sensitive</source>
        <translation>Снять пометку «конфиденциальный»</translation>
    </message>
    <message>
        <source>Mark as sensitive</source>
        <translation>Пометить как конфиденциальный</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>“%1” is a program or a shortcut and is not opened from a ticket. Save it, if you know where it comes from.</source>
        <translation>«%1» – программа или ярлык, из заявки они не открываются. Сохраните файл, если знаете, откуда он.</translation>
    </message>
    <message>
        <source>It is marked as sensitive.</source>
        <translation>Он помечен как конфиденциальный.</translation>
    </message>
    <message>
        <source>Sensitive file</source>
        <translation>Конфиденциальный файл</translation>
    </message>
    <message>
        <source>Open “%1”?

%2 A copy for reading is made, and removed when the program is closed.</source>
        <translation>Открыть «%1»?

%2 Будет сделана копия для чтения; она удалится, когда программа закроется.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>A copy of “%1” is open for reading.</source>
        <translation>Копия «%1» открыта для чтения.</translation>
    </message>
    <message>
        <source>No program opens “%1”; save it instead.</source>
        <translation>Нет программы, которая откроет «%1»; сохраните его.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Сохранение файла</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Сохранение всех файлов</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n файл сохранен в %1.</numerusform>
            <numerusform>%n файла сохранены в %1.</numerusform>
            <numerusform>%n файлов сохранены в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is copied.</source>
        <translation>Имя скопировано.</translation>
    </message>
    <message>
        <source>“%1” is marked as sensitive.</source>
        <translation>«%1» помечен как конфиденциальный.</translation>
    </message>
    <message>
        <source>“%1” is no longer marked as sensitive.</source>
        <translation>С «%1» снята пометка «конфиденциальный».</translation>
    </message>
    <message>
        <source>“%1” is not attached any more.</source>
        <translation>«%1» больше не прикреплен.</translation>
    </message>
    <message>
        <source>“%1” is removed; undo brings it back.</source>
        <translation>«%1» убран; отмена вернет его.</translation>
    </message>
</context>
<context>
    <name>helpdesk::FileButton</name>
    <message>
        <source>File %1</source>
        <translation>Файл %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::FileText</name>
    <message>
        <source>browser log (HAR)</source>
        <translation>журнал браузера (HAR)</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>закрытый ключ</translation>
    </message>
    <message>
        <source>certificates with their keys</source>
        <translation>сертификаты с ключами</translation>
    </message>
    <message>
        <source>Kerberos tickets</source>
        <translation>билеты Kerberos</translation>
    </message>
    <message>
        <source>browser cookies</source>
        <translation>файлы cookie браузера</translation>
    </message>
    <message>
        <source>browser passwords</source>
        <translation>пароли браузера</translation>
    </message>
    <message>
        <source>A browser log holds the cookies and tokens of whoever recorded it: with them anybody can sign in as that person.</source>
        <translation>В журнале браузера лежат файлы cookie и токены того, кто его записал: с ними любой может войти от имени этого человека.</translation>
    </message>
    <message>
        <source>This looks like a private key: whoever has it can sign and sign in with it.</source>
        <translation>Похоже на закрытый ключ: тот, у кого он есть, может подписывать и входить с ним.</translation>
    </message>
    <message>
        <source>This looks like certificates with their private keys: whoever has them can sign in with them.</source>
        <translation>Похоже на сертификаты с закрытыми ключами: тот, у кого они есть, может входить с ними.</translation>
    </message>
    <message>
        <source>This looks like Kerberos tickets: whoever has them can work as that person.</source>
        <translation>Похоже на билеты Kerberos: тот, у кого они есть, может работать от имени этого человека.</translation>
    </message>
    <message>
        <source>These look like the cookies of a browser: with them anybody can sign in as that person.</source>
        <translation>Похоже на файлы cookie браузера: с ними любой может войти от имени этого человека.</translation>
    </message>
    <message>
        <source>These look like the stored passwords of a browser.</source>
        <translation>Похоже на сохраненные пароли браузера.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n файл cookie</numerusform>
            <numerusform>%n файла cookie</numerusform>
            <numerusform>%n файлов cookie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential header(s)</source>
        <translation>
            <numerusform>%n заголовок с учетными данными</numerusform>
            <numerusform>%n заголовка с учетными данными</numerusform>
            <numerusform>%n заголовков с учетными данными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in addresses and forms</source>
        <translation>
            <numerusform>%n секрет в адресах и формах</numerusform>
            <numerusform>%n секрета в адресах и формах</numerusform>
            <numerusform>%n секретов в адресах и формах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in contents</source>
        <translation>
            <numerusform>%n секрет в содержимом</numerusform>
            <numerusform>%n секрета в содержимом</numerusform>
            <numerusform>%n секретов в содержимом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) elsewhere</source>
        <translation>
            <numerusform>%n токен в других местах</numerusform>
            <numerusform>%n токена в других местах</numerusform>
            <numerusform>%n токенов в других местах</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sensitive</source>
        <translation>%1, конфиденциальный</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n secret(s) taken out</source>
        <translation>
            <numerusform>%1, изъят %n секрет</numerusform>
            <numerusform>%1, изъято %n секрета</numerusform>
            <numerusform>%1, изъято %n секретов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file, and its size and mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Save all...</source>
        <translation>Сохранить все...</translation>
    </message>
</context>
<context>
    <name>helpdesk::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>helpdesk::FormEditor</name>
    <message>
        <source>Name in &amp;English</source>
        <translation>Название по-ан&amp;глийски</translation>
    </message>
    <message>
        <source>Name in R&amp;ussian</source>
        <translation>Название по-р&amp;усски</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>Вопрос (англ.)</translation>
    </message>
    <message>
        <source>Question in Russian</source>
        <translation>Вопрос (рус.)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Hint in English</source>
        <translation>Подсказка (англ.)</translation>
    </message>
    <message>
        <source>Hint in Russian</source>
        <translation>Подсказка (рус.)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>F2 changes what stands in a place</source>
        <translation>F2 изменяет содержимое ячейки</translation>
    </message>
    <message>
        <source>&amp;Add a question</source>
        <translation>&amp;Добавить вопрос</translation>
    </message>
    <message>
        <source>Remo&amp;ve the question</source>
        <translation>Уда&amp;лить вопрос</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Н&amp;иже</translation>
    </message>
</context>
<context>
    <name>helpdesk::FormsDialog</name>
    <message>
        <source>Forms of reviews (*.json);;All files (*)</source>
        <translation>Анкеты проверок (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>исходная</translation>
    </message>
    <message>
        <source>your own, version %1</source>
        <translation>собственная, версия %1</translation>
    </message>
    <message>
        <source>It begins with the questions of the general form. Save it to keep it.</source>
        <translation>Она начинается с вопросов общей анкеты. Сохраните ее, чтобы она осталась.</translation>
    </message>
    <message>
        <source>The form is kept as version %1; reviews keep the points as they were.</source>
        <translation>Анкета сохранена как версия %1; в проверках баллы остаются прежними.</translation>
    </message>
    <message>
        <source>The form “%1” is taken in.</source>
        <translation>Анкета «%1» принята.</translation>
    </message>
    <message>
        <source>The form is in %1.</source>
        <translation>Анкета записана в %1.</translation>
    </message>
    <message>
        <source>&amp;Remove this form</source>
        <translation>Удалить эту &amp;анкету</translation>
    </message>
    <message>
        <source>As ship&amp;ped</source>
        <translation>&amp;Вернуть исходную</translation>
    </message>
    <message>
        <source>Forms of quality reviews</source>
        <translation>Анкеты проверки качества</translation>
    </message>
    <message>
        <source>A ticket is reviewed by the form of the guide it went through, and by the general one where its guide has none. Each question is worth as many points as you say.</source>
        <translation>Заявку проверяют по анкете пройденной инструкции, а если своей анкеты у инструкции нет – по общей. Сколько баллов стоит каждый вопрос, решаете вы.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Импортировать...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Экспортировать...</translation>
    </message>
    <message>
        <source>&amp;Save the form</source>
        <translation>&amp;Сохранить анкету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New form for a &amp;guide</source>
        <translation>Новая анкета для &amp;инструкции</translation>
    </message>
    <message>
        <source>Guides without a form of their own</source>
        <translation>Инструкции без своей анкеты</translation>
    </message>
</context>
<context>
    <name>helpdesk::FurtherCaseDialog</name>
    <message>
        <source>Further case</source>
        <translation>Еще одно обращение</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>Service health</source>
        <translation>Работоспособность службы</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Что передается</translation>
    </message>
    <message>
        <source>Contact around the clock</source>
        <translation>Круглосуточный контакт</translation>
    </message>
    <message>
        <source>They file it for us, under the case with %1</source>
        <translation>Они подают за нас, в рамках своего обращения (%1)</translation>
    </message>
    <message>
        <source>Ask for the case</source>
        <translation>Запросить обращение</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideComparison</name>
    <message>
        <source>There is no other version to compare with.</source>
        <translation>Сравнивать не с чем: другой версии нет.</translation>
    </message>
    <message>
        <source>%1 Nothing differs.</source>
        <translation>%1 Различий нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n difference(s).</source>
        <translation>
            <numerusform>%1 %n различие.</numerusform>
            <numerusform>%1 %n различия.</numerusform>
            <numerusform>%1 %n различий.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>I have seen it; keep ours</source>
        <translation>Посмотрено; оставить нашу</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Другая версия</translation>
    </message>
    <message>
        <source>This guide</source>
        <translation>Эта инструкция</translation>
    </message>
    <message>
        <source>The chosen difference</source>
        <translation>Выбранное различие</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideDocument</name>
    <message>
        <source>earlier changes</source>
        <translation>прежние изменения</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideEditor</name>
    <message>
        <source>new question</source>
        <translation>новый вопрос</translation>
    </message>
    <message>
        <source>new end</source>
        <translation>новое окончание</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>новый ответ</translation>
    </message>
    <message>
        <source>own copy</source>
        <translation>собственная копия</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>второй ответ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перемещение</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>“%1” is saved as version %2.</source>
        <translation>«%1» сохранена как версия %2.</translation>
    </message>
    <message>
        <source>Save ours all the same</source>
        <translation>Все равно сохранить нашу</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отмена изменений</translation>
    </message>
    <message>
        <source>Discard what you changed in “%1” and did not save?</source>
        <translation>Отменить несохраненные изменения в «%1»?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Back to the shipped guide</source>
        <translation>Возврат к инструкции из поставки</translation>
    </message>
    <message>
        <source>Use the shipped guide again instead of your own? Tickets keep what they were answered with.</source>
        <translation>Снова использовать инструкцию из поставки вместо собственной? В заявках останется то, по чему на них отвечали.</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Взять из поставки</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Оставить нашу</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>Удаление инструкции</translation>
    </message>
    <message>
        <source>Remove this guide? Tickets keep what they were answered with.</source>
        <translation>Удалить эту инструкцию? В заявках останется то, по чему на них отвечали.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The shipped guide is used again.</source>
        <translation>Снова используется инструкция из поставки.</translation>
    </message>
    <message>
        <source>The guide is removed.</source>
        <translation>Инструкция удалена.</translation>
    </message>
    <message>
        <source>A newer version (%1) ships with the program; yours was made from version %2 and was left as it is.</source>
        <translation>С программой поставляется более новая версия (%1); ваша сделана из версии %2 и осталась как была.</translation>
    </message>
    <message>
        <source>Compared with the shipped version %1.</source>
        <translation>Сравнение с версией %1 из поставки.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compared with version %1, saved by %2.</source>
        <translation>Сравнение с версией %1, сохранил(а) %2.</translation>
    </message>
    <message>
        <source>A new guide</source>
        <translation>Новая инструкция</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Еще не сохранена</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>state and version of a guide</comment>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Сохраняется...</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>state of a guide</comment>
        <translation>%1, есть изменения</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Back to the shipped guide...</source>
        <translation>Вернуть инструкцию из поставки...</translation>
    </message>
    <message>
        <source>Remove this guide...</source>
        <translation>Удалить эту инструкцию...</translation>
    </message>
    <message>
        <source>All guides</source>
        <translation>Все инструкции</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Еще</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Еще один ответ</translation>
    </message>
    <message>
        <source>Question after this answer</source>
        <translation>Вопрос после этого ответа</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Окончание: %1</translation>
    </message>
    <message>
        <source>Duplicate the answer</source>
        <translation>Дублировать ответ</translation>
    </message>
    <message>
        <source>Copy what it leads to</source>
        <translation>Скопировать то, к чему он ведет</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующий недочет</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Импорт...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message>
        <source>Discard unsaved changes...</source>
        <translation>Отменить несохраненные изменения...</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Views of the guide</source>
        <translation>Виды инструкции</translation>
    </message>
    <message>
        <source>Supervisors and administrators change guides; you may read this one and try it out.</source>
        <translation>Изменять инструкции могут руководители и администраторы; вам она открыта для чтения и пробы.</translation>
    </message>
    <message>
        <source>These are your changes that were not saved yet.</source>
        <translation>Это ваши изменения, которые еще не сохранены.</translation>
    </message>
    <message>
        <source>Discard them...</source>
        <translation>Отменить их...</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideFields</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Инструкция</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideForm</name>
    <message>
        <source>This leads nowhere yet: choose a question or an end above, or a new one.</source>
        <translation>Это пока никуда не ведет: выберите выше вопрос или окончание либо создайте новое.</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideList</name>
    <message>
        <source>Several services</source>
        <translation>Несколько служб</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Еще не сохранено</translation>
    </message>
    <message>
        <source>%1, changes not saved</source>
        <translation>%1, есть несохраненные изменения</translation>
    </message>
    <message>
        <source>A new article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Search guides and articles</source>
        <translation>Поиск по инструкциям и статьям</translation>
    </message>
    <message>
        <source>Guides (%1)</source>
        <translation>Инструкции (%1)</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Статьи (%1)</translation>
    </message>
    <message>
        <source>Guides and articles</source>
        <translation>Инструкции и статьи</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Supervisors and administrators change guides and articles; you may read them.</source>
        <translation>Инструкции и статьи изменяют руководители и администраторы; вы можете их читать.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Импорт...</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>New guide</source>
        <translation>Новая инструкция</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Открыть инструкцию</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuidePanel</name>
    <message>
        <source>Diagnosis</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>Диагностика: %1</translation>
    </message>
    <message>
        <source>No guide was found by the words of this ticket; choose one below.</source>
        <translation>По словам этой заявки инструкция не найдена; выберите ее ниже.</translation>
    </message>
    <message>
        <source>These guides fit the words of this ticket.</source>
        <translation>К словам этой заявки подходят эти инструкции.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>A new answer takes back the answers after it.</source>
        <translation>Новый ответ отменит ответы после него.</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>Вопрос %1, всего не больше %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Outside the baseline support boundaries: %1</source>
        <translation>За границами базовой поддержки: %1</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Передается: %1</translation>
    </message>
    <message>
        <source>The request needs:</source>
        <translation>Для запроса нужны:</translation>
    </message>
    <message>
        <source>Resolve with this</source>
        <translation>Решить так</translation>
    </message>
    <message>
        <source>Prepare the escalation</source>
        <translation>Подготовить эскалацию</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Прочитать статью</translation>
    </message>
    <message>
        <source>Another guide</source>
        <translation>Другая инструкция</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>Выбрать инструкцию</translation>
    </message>
    <message>
        <source>This is version %1 of the guide; there is a newer one.</source>
        <translation>Это версия %1 инструкции; есть более новая.</translation>
    </message>
    <message>
        <source>Begin anew with version %1</source>
        <translation>Начать заново с версией %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuidePreview</name>
    <message>
        <source>The form to resolve the ticket would begin with: %1 %2</source>
        <translation>Форма решения заявки открылась бы с этим: %1 %2</translation>
    </message>
    <message>
        <source>The form of the escalation would begin with this evidence:
%1</source>
        <translation>Форма эскалации открылась бы с этими материалами:
%1</translation>
    </message>
    <message>
        <source>As agents see it. Nothing here touches a ticket.</source>
        <translation>Так видят инструкцию агенты. Заявки здесь не затрагиваются.</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>Language of the guide</source>
        <translation>Язык инструкции</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideTree</name>
    <message>
        <source>(a question without text)</source>
        <translation>(вопрос без текста)</translation>
    </message>
    <message>
        <source>(an end without text)</source>
        <translation>(окончание без текста)</translation>
    </message>
    <message>
        <source>Leads nowhere yet</source>
        <translation>Пока никуда не ведет</translation>
    </message>
    <message>
        <source>(an answer without text)</source>
        <translation>(ответ без текста)</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Первый вопрос</translation>
    </message>
    <message>
        <source>No way leads here</source>
        <translation>Сюда ничто не ведет</translation>
    </message>
    <message>
        <source>%1 (see above)</source>
        <translation>%1 (см. выше)</translation>
    </message>
    <message>
        <source>%1: %2. Something is wrong here.</source>
        <comment>an answer and where it leads</comment>
        <translation>%1: %2. Здесь есть недочет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer and where it leads</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer, and where it leads</source>
        <translation>Ответ и куда он ведет</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведет к</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuidesWindow</name>
    <message>
        <source>Import guides and articles</source>
        <translation>Импорт инструкций и статей</translation>
    </message>
    <message>
        <source>Guides and articles (*.json);;All files (*)</source>
        <translation>Инструкции и статьи (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The file is taken as a change; look at it, then save it.</source>
        <translation>Файл загружен как изменение; посмотрите его и сохраните.</translation>
    </message>
    <message>
        <source>Export a guide or an article</source>
        <translation>Экспорт инструкции или статьи</translation>
    </message>
    <message>
        <source>Guides and articles (*.json)</source>
        <translation>Инструкции и статьи (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>Guides and articles</source>
        <translation>Инструкции и статьи</translation>
    </message>
</context>
<context>
    <name>helpdesk::HarQuestion</name>
    <message>
        <source>%1 is a browser log (HAR) and may hold secrets</source>
        <translation>%1 – журнал браузера (HAR), в нем могут быть секреты</translation>
    </message>
    <message>
        <source>It cannot be read as one, so its secrets cannot be taken out: %1 It can be attached as it is, marked as sensitive.</source>
        <translation>Прочитать его как журнал нельзя, поэтому изъять секреты не получится: %1 Его можно прикрепить как есть, с пометкой «конфиденциальный».</translation>
    </message>
    <message>
        <source>None of the known ones was found in it.</source>
        <translation>Известных секретов в нем не найдено.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Найдено: %1.</translation>
    </message>
    <message>
        <source>Take secrets out and attach</source>
        <translation>Изъять секреты и прикрепить</translation>
    </message>
    <message>
        <source>Attach, marked as sensitive</source>
        <translation>Прикрепить как конфиденциальный</translation>
    </message>
    <message>
        <source>Attach as it is, marked as sensitive</source>
        <translation>Прикрепить как конфиденциальный</translation>
    </message>
    <message>
        <source>Do not attach</source>
        <translation>Не прикреплять</translation>
    </message>
</context>
<context>
    <name>helpdesk::HistoryModel</name>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>helpdesk::HolidaysDialog</name>
    <message>
        <source>Refused</source>
        <comment>a row of a file</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a holiday</comment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Already there</source>
        <comment>a holiday</comment>
        <translation>Уже есть</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cannot be holidays: only whole days, once or every year, can.</source>
        <translation>
            <numerusform>%n событие не может быть праздником: подходят только целые дни, однократно или каждый год.</numerusform>
            <numerusform>%n события не могут быть праздниками: подходят только целые дни, однократно или каждый год.</numerusform>
            <numerusform>%n событий не могут быть праздниками: подходят только целые дни, однократно или каждый год.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 every year</source>
        <comment>a day as 12-25</comment>
        <translation>%1 каждый год</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Импорт праздников</translation>
    </message>
    <message>
        <source>Whole-day events of %1. They close the calendar on these days once it is saved.</source>
        <translation>События на целый день из %1. Когда календарь сохранен, он в эти дни закрыт.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Holidays of the file</source>
        <translation>Праздники файла</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Add %n holiday(s)</source>
        <translation>
            <numerusform>Добавить %n праздник</numerusform>
            <numerusform>Добавить %n праздника</numerusform>
            <numerusform>Добавить %n праздников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::HourBlockDialog</name>
    <message>
        <source>Write hours, as in 10, 7.5 or 10:30.</source>
        <translation>Напишите часы, например 10, 7.5 или 10:30.</translation>
    </message>
    <message>
        <source>Add prepaid time</source>
        <translation>Добавить оплаченное время</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <translation>Куплено часов</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day, what is left then lapses</source>
        <translation>Последний день, остаток сгорает</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Order or invoice number</source>
        <translation>Номер заказа или счета</translation>
    </message>
</context>
<context>
    <name>helpdesk::HoursEditor</name>
    <message>
        <source>Monday to Friday, 9 to 18</source>
        <translation>С понедельника по пятницу, с 9 до 18</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Круглосуточно</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Other days, a line for each: %1 09:00-12:00; %2 - %3 (closed); %4 (closed every year)</source>
        <translation>Другие дни, по строке на каждый: %1 09:00-12:00; %2 - %3 (закрыто); %4 (закрыто каждый год)</translation>
    </message>
    <message>
        <source>Days with other hours</source>
        <translation>Дни с другими часами</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Часы: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a day</comment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Draw with the mouse to open or close half hours.</source>
        <translation>Проведите мышью, чтобы открыть или закрыть получасы.</translation>
    </message>
</context>
<context>
    <name>helpdesk::HoursGroup</name>
    <message>
        <source>The customer has bought no time ahead.</source>
        <translation>Клиент не покупал время заранее.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Осталось %1</translation>
    </message>
    <message>
        <source>Add prepaid time</source>
        <translation>Добавить оплаченное время</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation>сгорело: %1</translation>
    </message>
    <message>
        <source>Correct balance</source>
        <translation>Исправить остаток</translation>
    </message>
    <message>
        <source>Correct the balance of %1</source>
        <translation>Исправить остаток пакета: %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportDetails</name>
    <message numerus="yes">
        <source>%n row(s) are rejected</source>
        <translation>
            <numerusform>Отклонена %n строка</numerusform>
            <numerusform>Отклонены %n строки</numerusform>
            <numerusform>Отклонено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known record(s) are no longer in this file; they are marked, not deleted.</source>
        <translation>
            <numerusform>%n известной записи больше нет в этом файле; она помечена, а не удалена.</numerusform>
            <numerusform>%n известных записей больше нет в этом файле; они помечены, а не удалены.</numerusform>
            <numerusform>%n известных записей больше нет в этом файле; они помечены, а не удалены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how to read it</source>
        <translation>Выберите, как его читать</translation>
    </message>
    <message>
        <source>Choose a mapping file...</source>
        <translation>Выбрать файл сопоставления...</translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation>Выбор файла сопоставления полей</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Сопоставления полей (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-отклонено.csv</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранение отклоненных строк</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n строка записана в %1.</numerusform>
            <numerusform>%n строки записаны в %1.</numerusform>
            <numerusform>%n строк записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Почему отклонена</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклоненные строки</translation>
    </message>
    <message>
        <source>This file does not say whose it is. Which customer does it belong to?</source>
        <translation>В файле не сказано, чей он. К какому клиенту он относится?</translation>
    </message>
    <message>
        <source>If this is the ticket log of another helpdesk: which mapping fits it?</source>
        <translation>Если это журнал заявок другой службы поддержки: какое сопоставление полей подходит?</translation>
    </message>
    <message>
        <source>Save rejected rows...</source>
        <translation>Сохранить отклоненные строки...</translation>
    </message>
    <message>
        <source>Add customers that are not known yet, with tenant id and name</source>
        <translation>Добавить еще не известных клиентов с идентификатором и названием</translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>CSV and JSON (*.csv *.json *.txt *.gz);;All files (*)</source>
        <translation>CSV и JSON (*.csv *.json *.txt *.gz);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Drop files here, or choose them. What a file is and what it would change is shown before anything is stored.</source>
        <translation>Перетащите файлы сюда или выберите их. Что это за файл и что он изменит, видно до того, как что-либо сохранится.</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Выбрать файлы...</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>
            <numerusform>Импортирован %n файл: новых – %1, измененных – %2, без изменений – %3, отклоненных – %4.</numerusform>
            <numerusform>Импортированы %n файла: новых – %1, измененных – %2, без изменений – %3, отклоненных – %4.</numerusform>
            <numerusform>Импортировано %n файлов: новых – %1, измененных – %2, без изменений – %3, отклоненных – %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported; choose one to see why.</source>
        <translation>
            <numerusform>%n файл не удалось импортировать; выберите его, чтобы увидеть причину.</numerusform>
            <numerusform>%n файла не удалось импортировать; выберите любой, чтобы увидеть причину.</numerusform>
            <numerusform>%n файлов не удалось импортировать; выберите любой, чтобы увидеть причину.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected rows of a file can be saved, mended and imported again.</source>
        <translation>Отклоненные строки файла можно сохранить, исправить и импортировать снова.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportTable</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>Читается...</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Готов к импорту</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>Нечего импортировать</translation>
    </message>
    <message>
        <source>Choose the customer below</source>
        <translation>Выберите клиента ниже</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не распознан</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Нельзя импортировать</translation>
    </message>
    <message>
        <source>Being imported...</source>
        <translation>Импортируется...</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирован</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>helpdesk::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>helpdesk::LadderEditor</name>
    <message>
        <source>This step is there twice.</source>
        <translation>Этот шаг указан дважды.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
</context>
<context>
    <name>helpdesk::LadderRow</name>
    <message>
        <source>“%1” is no moment; write 75%, -30m or +1h.</source>
        <translation>«%1» – не момент; напишите 75%, -30m или +1h.</translation>
    </message>
    <message>
        <source>Write between 1 % and %1 % of the time.</source>
        <translation>Напишите от 1 % до %1 % времени.</translation>
    </message>
    <message>
        <source>Choose what is to be done.</source>
        <translation>Выберите, что сделать.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Выберите, кому передать.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who takes over</comment>
        <translation>Пока никому</translation>
    </message>
    <message>
        <source>Clock of the step</source>
        <translation>Срок шага</translation>
    </message>
    <message>
        <source>When the step comes</source>
        <translation>Когда наступает шаг</translation>
    </message>
    <message>
        <source>Part of the time used up (75%), before (-30m) or after (+1h) it is due</source>
        <translation>Израсходованная часть времени (75%), до срока (-30m) или после срока (+1h)</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Что делает шаг</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Кому передать</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Удалить этот шаг</translation>
    </message>
</context>
<context>
    <name>helpdesk::LateProgress</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>helpdesk::LateWrites</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>This ticket changed meanwhile, so nothing was done. %1. Look at it, then do it again if it is still right.</source>
        <translation>Эта заявка тем временем изменилась, поэтому ничего не сделано. %1. Посмотрите на нее и повторите, если это еще верно.</translation>
    </message>
</context>
<context>
    <name>helpdesk::LinkTicketsDialog</name>
    <message>
        <source>unknown caller</source>
        <translation>неизвестный звонящий</translation>
    </message>
    <message>
        <source>#%1 %2 – %3</source>
        <comment>number, customer, title</comment>
        <translation>#%1 %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>Link %n ticket(s)</source>
        <translation>
            <numerusform>Связать %n заявку</numerusform>
            <numerusform>Связать %n заявки</numerusform>
            <numerusform>Связать %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Link tickets to %1</source>
        <translation>Связать заявки с %1</translation>
    </message>
    <message>
        <source>No other open ticket of this service was opened while the outage ran.</source>
        <translation>За время сбоя других открытых заявок по этой службе не было.</translation>
    </message>
    <message>
        <source>Tickets that may be about the outage</source>
        <translation>Заявки, которые могут быть об этом сбое</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Other tickets, by their numbers</source>
        <translation>Другие заявки, по номерам</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open tickets of this service that were opened while the outage ran. Those that read like it stand first and are ticked; look at the others.</source>
        <translation>Открытые заявки по этой службе, открытые за время сбоя. Похожие стоят первыми и отмечены; посмотрите и на остальные.</translation>
    </message>
</context>
<context>
    <name>helpdesk::MacroActs</name>
    <message>
        <source>There are no tickets here: choose some in a queue first.</source>
        <translation>Здесь нет заявок: сначала выберите их в очереди.</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Макрос</translation>
    </message>
    <message>
        <source>“%1” did nothing, for one part of it is not possible here: %2</source>
        <translation>«%1» ничего не сделал, потому что часть его здесь невозможна: %2</translation>
    </message>
    <message>
        <source>%1 takes the changes back.</source>
        <translation>%1 отменяет изменения.</translation>
    </message>
</context>
<context>
    <name>helpdesk::MacroDialog</name>
    <message>
        <source>It does nothing yet: change an attribute, or write a note or a reply.</source>
        <translation>Пока макрос ничего не делает: измените атрибут или напишите заметку либо ответ.</translation>
    </message>
    <message>
        <source>Change macro</source>
        <translation>Изменить макрос</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Новый макрос</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Prepared reply</source>
        <translation>Подготовленный ответ</translation>
    </message>
    <message>
        <source>Everybody may run it</source>
        <translation>Выполнять могут все</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none; it waits as a draft and is never sent by itself</source>
        <translation>нет; он ждет как черновик и сам никогда не отправляется</translation>
    </message>
</context>
<context>
    <name>helpdesk::MacroMenu</name>
    <message>
        <source>Macros</source>
        <translation>Макросы</translation>
    </message>
    <message>
        <source>There are no macros yet</source>
        <translation>Макросов пока нет</translation>
    </message>
</context>
<context>
    <name>helpdesk::MacroRunDialog</name>
    <message>
        <source>Stopped. No ticket was changed.</source>
        <translation>Остановлено. Ни одна заявка не изменена.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln ticket(s)</source>
        <comment>a title: a macro, and how many tickets it is for</comment>
        <translation>
            <numerusform>%1: %Ln заявка</numerusform>
            <numerusform>%1: %Ln заявки</numerusform>
            <numerusform>%1: %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Run the macro</source>
        <translation>Выполнить макрос</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a macro, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::MacrosDialog</name>
    <message>
        <source>Everybody may run it; made by %1</source>
        <translation>Выполнять могут все; автор – %1</translation>
    </message>
    <message>
        <source>Only you may run it</source>
        <translation>Выполнять можете только вы</translation>
    </message>
    <message>
        <source>The macro “%1” is kept.</source>
        <translation>Макрос «%1» сохранен.</translation>
    </message>
    <message>
        <source>Remove the macro?</source>
        <translation>Удалить макрос?</translation>
    </message>
    <message>
        <source>“%1” is removed. What it did to tickets stays.</source>
        <translation>«%1» будет удален. Что он сделал с заявками, останется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Supervisors and %1 change this macro.</source>
        <translation>Этот макрос меняют руководители и %1.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Макросы</translation>
    </message>
    <message>
        <source>A macro does to tickets what is done again and again: it changes attributes, writes a note, prepares a reply. It sends nothing.</source>
        <translation>Макрос делает с заявками то, что повторяется снова и снова: меняет атрибуты, пишет заметку, готовит ответ. Он ничего не отправляет.</translation>
    </message>
    <message>
        <source>New macro...</source>
        <translation>Новый макрос...</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Изменить...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Заявка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>С&amp;ервис</translation>
    </message>
    <message>
        <source>Grou&amp;ps</source>
        <translation>&amp;Группы</translation>
    </message>
</context>
<context>
    <name>helpdesk::MainToolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Save as view...</source>
        <translation>Сохранить как представление...</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Сохранить этот поиск как представление</translation>
    </message>
</context>
<context>
    <name>helpdesk::MainWindow</name>
    <message>
        <source>Ticket #%1 is stored.</source>
        <translation>Заявка #%1 сохранена.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Представление «%1» сохранено.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Работать как %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n строка записана в %1.</numerusform>
            <numerusform>%n строки записаны в %1.</numerusform>
            <numerusform>%n строк записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 – %2 – Partner Helpdesk</source>
        <translation>#%1 – %2 – Partner Helpdesk</translation>
    </message>
    <message>
        <source>%1 – Partner Helpdesk</source>
        <translation>%1 – Partner Helpdesk</translation>
    </message>
    <message>
        <source>There is no next step to take: choose a ticket that has one.</source>
        <translation>Следующего шага нет: выберите заявку, у которой он есть.</translation>
    </message>
    <message>
        <source>Ticket #%1</source>
        <translation>Заявка #%1</translation>
    </message>
    <message>
        <source>The words of the search do not stand in the conversation of this ticket: choose another one.</source>
        <translation>В переписке этой заявки нет слов из поиска: выберите другую заявку.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are due at another time now.</source>
        <translation>
            <numerusform>Теперь другой срок у %n заявки.</numerusform>
            <numerusform>Теперь другой срок у %n заявок.</numerusform>
            <numerusform>Теперь другой срок у %n заявок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::Navigation</name>
    <message>
        <source>QUEUES</source>
        <translation>ОЧЕРЕДИ</translation>
    </message>
    <message>
        <source>MORE</source>
        <translation>ЕЩЕ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>ПРЕДСТАВЛЕНИЯ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохраненные представления</translation>
    </message>
</context>
<context>
    <name>helpdesk::NewTicketDialog</name>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Создать заявку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter leads to the next field, Ctrl+Enter creates the ticket.</source>
        <translation>Enter – к следующему полю, Ctrl+Enter – создать заявку.</translation>
    </message>
    <message>
        <source>You wrote this at %1 and did not create the ticket. Ctrl+N puts it aside for another one.</source>
        <translation>Вы написали это (%1) и не создали заявку. Ctrl+N отложит ее ради другой.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>It is kept under Drafts.</source>
        <translation>Сохранено среди черновиков.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Leave the new ticket?</source>
        <translation>Оставить новую заявку?</translation>
    </message>
    <message>
        <source>What you wrote is no ticket yet. It can be kept for the next time this window opens.</source>
        <translation>Написанное еще не стало заявкой. Его можно сохранить до следующего открытия этого окна.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Сохранить на потом</translation>
    </message>
    <message>
        <source>A ticket needs a title: write in a few words what it is about.</source>
        <translation>У заявки должен быть заголовок: напишите в нескольких словах, о чем она.</translation>
    </message>
</context>
<context>
    <name>helpdesk::NewTicketForm</name>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Сначала выберите клиента</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>No subscription in particular</source>
        <translation>Без определенной подписки</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Что происходит?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem type</source>
        <translation>Тип проблемы</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>Канал обращения</translation>
    </message>
    <message>
        <source>Looks like %1, %2. The guide is “%3”.</source>
        <translation>Похоже на: %1, %2. Инструкция – «%3».</translation>
    </message>
</context>
<context>
    <name>helpdesk::NewWorkspaceForm</name>
    <message>
        <source>Say where the workspace is to be kept.</source>
        <translation>Укажите, где хранить рабочую область.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or go back and open it.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя или вернитесь и откройте его.</translation>
    </message>
    <message>
        <source>Write your name: your colleagues see it beside what you do.</source>
        <translation>Напишите свое имя: коллеги видят его рядом с тем, что вы делаете.</translation>
    </message>
    <message>
        <source>Where the workspace is kept</source>
        <translation>Где хранится рабочая область</translation>
    </message>
    <message>
        <source>Workspaces (*.helpdesk)</source>
        <translation>Рабочие области (*.helpdesk)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose another place...</source>
        <translation>Выбрать другое место...</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Создать рабочую область</translation>
    </message>
    <message>
        <source>Create and import customers...</source>
        <translation>Создать и импортировать клиентов...</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>helpdesk::NoCustomers</name>
    <message>
        <source>No customer has this in its name.</source>
        <translation>Такого нет в названии ни одного клиента.</translation>
    </message>
    <message>
        <source>No customer is known yet. Add one, or import them from Partner Center.</source>
        <translation>Клиентов пока нет. Добавьте клиента или импортируйте список из Центра партнеров.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортировать файлы</translation>
    </message>
</context>
<context>
    <name>helpdesk::Notices</name>
    <message numerus="yes">
        <source>%n ticket(s) need attention</source>
        <translation>
            <numerusform>%n заявка требует внимания</numerusform>
            <numerusform>%n заявки требуют внимания</numerusform>
            <numerusform>%n заявок требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) wait for you.</source>
        <translation>
            <numerusform>Вас ждет %n уведомление.</numerusform>
            <numerusform>Вас ждут %n уведомления.</numerusform>
            <numerusform>Вас ждут %n уведомлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>a ticket, what is due</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Через 15 минут</translation>
    </message>
</context>
<context>
    <name>helpdesk::NotificationsDialog</name>
    <message>
        <source>Promises that are in danger or broken, the newest first.</source>
        <translation>Обещания, которые под угрозой или нарушены, сначала новые.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Steps of the escalation ladders tell of promises in danger here.</source>
        <translation>Вас ничего не ждет. Здесь шаги лестниц эскалации сообщают об обещаниях под угрозой.</translation>
    </message>
    <message>
        <source>Asks for an internal note about the hand-over</source>
        <translation>Требует внутренней заметки о передаче</translation>
    </message>
    <message>
        <source>For everybody: nobody has the ticket</source>
        <translation>Для всех: у заявки нет исполнителя</translation>
    </message>
    <message>
        <source>Write an internal note in the ticket first: this step asks for a hand-over.</source>
        <translation>Сначала напишите внутреннюю заметку в заявке: этот шаг требует передачи.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Напомнить</translation>
    </message>
    <message>
        <source>In &amp;15 minutes</source>
        <translation>Через &amp;15 минут</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>Через 1 &amp;час</translation>
    </message>
    <message>
        <source>Tomorrow &amp;morning</source>
        <translation>Завтра &amp;утром</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Открыть заявку</translation>
    </message>
</context>
<context>
    <name>helpdesk::OrderRow</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>С&amp;ортировать по</translation>
    </message>
    <message>
        <source>Last change, the newest first</source>
        <translation>Последнее изменение, сначала новые</translation>
    </message>
    <message>
        <source>ascending</source>
        <comment>order</comment>
        <translation>по возрастанию</translation>
    </message>
    <message>
        <source>descending</source>
        <comment>order</comment>
        <translation>по убыванию</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Direction of the order</source>
        <translation>Направление сортировки</translation>
    </message>
</context>
<context>
    <name>helpdesk::OutageDialog</name>
    <message>
        <source>Edit outage</source>
        <translation>Изменение сбоя</translation>
    </message>
    <message>
        <source>New outage</source>
        <translation>Новый сбой</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Empty while it runs</source>
        <translation>Пусто, пока продолжается</translation>
    </message>
</context>
<context>
    <name>helpdesk::OutageListModel</name>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 из %2 открыто</translation>
    </message>
    <message>
        <source>running</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>over</source>
        <translation>закончился</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Требования</translation>
    </message>
</context>
<context>
    <name>helpdesk::OutageText</name>
    <message>
        <source>Service operational</source>
        <translation>Служба работает</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Изучается</translation>
    </message>
    <message>
        <source>Restoring the service</source>
        <translation>Служба восстанавливается</translation>
    </message>
    <message>
        <source>Verifying the service</source>
        <translation>Служба проверяется</translation>
    </message>
    <message>
        <source>Service restored</source>
        <translation>Служба восстановлена</translation>
    </message>
    <message>
        <source>Review published</source>
        <translation>Отчет опубликован</translation>
    </message>
    <message>
        <source>Service degraded</source>
        <translation>Служба работает с перебоями</translation>
    </message>
    <message>
        <source>Service interrupted</source>
        <translation>Служба не работает</translation>
    </message>
    <message>
        <source>Extended recovery</source>
        <translation>Долгое восстановление</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Ложная тревога</translation>
    </message>
    <message>
        <source>Investigation suspended</source>
        <translation>Изучение приостановлено</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Закончился</translation>
    </message>
    <message>
        <source>Mitigated by others</source>
        <translation>Смягчен другими</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Смягчен</translation>
    </message>
    <message>
        <source>Ended by others</source>
        <translation>Устранен другими</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтвержден</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщен</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a claim</comment>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>status of a claim</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>status of a claim</comment>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a claim</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>status of a claim</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>status of a claim</comment>
        <translation>Возмещено</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>what happened to a claim</comment>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>what happened to a claim</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>what happened to a claim</comment>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>what happened to a claim</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what happened to a claim</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>what happened to a claim</comment>
        <translation>Возмещено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>what happened to a claim</comment>
        <translation>Шаг отменен</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>с %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>from, to, how long</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>a claim</comment>
        <translation>
            <numerusform>опоздание на %n день</numerusform>
            <numerusform>опоздание на %n дня</numerusform>
            <numerusform>опоздание на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a claim</comment>
        <translation>срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>a claim</comment>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed: %1, number %2</source>
        <translation>Подано: %1, номер %2</translation>
    </message>
    <message>
        <source>Credited: %1 %2</source>
        <translation>Возмещено: %1 %2</translation>
    </message>
    <message>
        <source>Taken back; it was: %1</source>
        <translation>Шаг отменен; было: %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::OutageView</name>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Закончился</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Изменено</translation>
    </message>
    <message numerus="yes">
        <source>Answer all (%n)...</source>
        <comment>open tickets</comment>
        <translation>
            <numerusform>Ответить всем (%n)...</numerusform>
            <numerusform>Ответить всем (%n)...</numerusform>
            <numerusform>Ответить всем (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>No linked ticket is open.</source>
        <translation>Нет открытых связанных заявок.</translation>
    </message>
    <message>
        <source>Link tickets...</source>
        <translation>Связать заявки...</translation>
    </message>
    <message>
        <source>Make claims</source>
        <translation>Создать требования</translation>
    </message>
    <message>
        <source>Every customer with a linked ticket has a claim already.</source>
        <translation>У каждого клиента со связанной заявкой уже есть требование.</translation>
    </message>
    <message>
        <source>Add a note...</source>
        <translation>Добавить заметку...</translation>
    </message>
    <message>
        <source>Edit outage...</source>
        <translation>Изменить сбой...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>неизвестный звонящий</translation>
    </message>
    <message>
        <source>#%1 %2 – %3 (%4)</source>
        <comment>number, customer, title, state</comment>
        <translation>#%1 %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Unlink ticket #%1</source>
        <translation>Отвязать заявку #%1</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Связанные заявки</translation>
    </message>
    <message>
        <source>No ticket is linked yet.</source>
        <translation>Связанных заявок пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) of this service may be about it too.</source>
        <translation>
            <numerusform>Об этом может быть еще %n открытая заявка по этой службе.</numerusform>
            <numerusform>Об этом могут быть еще %n открытые заявки по этой службе.</numerusform>
            <numerusform>Об этом могут быть еще %n открытых заявок по этой службе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them as a list</source>
        <translation>Показать их списком</translation>
    </message>
    <message>
        <source>Affected customers (%1)</source>
        <translation>Затронутые клиенты (%1)</translation>
    </message>
    <message>
        <source>%1 – claim made</source>
        <translation>%1 – требование создано</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>Показать требования</translation>
    </message>
    <message>
        <source>Updates and notes</source>
        <translation>Сообщения и заметки</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing yet. Import service health, or add a note.</source>
        <translation>Пока ничего. Импортируйте работоспособность служб или добавьте заметку.</translation>
    </message>
</context>
<context>
    <name>helpdesk::OutagesPage</name>
    <message numerus="yes">
        <source>%n ticket(s) answered.</source>
        <translation>
            <numerusform>Отвечена %n заявка.</numerusform>
            <numerusform>Отвечены %n заявки.</numerusform>
            <numerusform>Отвечено %n заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved.</source>
        <translation>
            <numerusform>Из них решена %n.</numerusform>
            <numerusform>Из них решены %n.</numerusform>
            <numerusform>Из них решено %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) linked.</source>
        <translation>
            <numerusform>Связана %n заявка.</numerusform>
            <numerusform>Связаны %n заявки.</numerusform>
            <numerusform>Связано %n заявок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket is no longer linked to the outage.</source>
        <translation>Заявка больше не связана со сбоем.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) made; look at what they still miss.</source>
        <translation>
            <numerusform>Создано %n требование; посмотрите, чего в нем не хватает.</numerusform>
            <numerusform>Созданы %n требования; посмотрите, чего в них не хватает.</numerusform>
            <numerusform>Создано %n требований; посмотрите, чего в них не хватает.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Заметка о сбое %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Remove the outage?</source>
        <translation>Удалить сбой?</translation>
    </message>
    <message>
        <source>What was said about it is gone then. An import brings it back.</source>
        <translation>Сообщения о нем пропадут. Импорт вернет их.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The outage is removed.</source>
        <translation>Сбой удален.</translation>
    </message>
    <message>
        <source>Outages or claims</source>
        <translation>Сбои или требования</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Add outage...</source>
        <translation>Добавить сбой...</translation>
    </message>
    <message>
        <source>Import service health...</source>
        <translation>Импорт сведений о сбоях...</translation>
    </message>
    <message>
        <source>No outage is known. Import service health from Graph, or add one by hand.</source>
        <translation>Сведений о сбоях нет. Импортируйте работоспособность служб из Graph или добавьте сбой вручную.</translation>
    </message>
</context>
<context>
    <name>helpdesk::PacketView</name>
    <message>
        <source>The whole request</source>
        <translation>Весь запрос</translation>
    </message>
    <message>
        <source>(not filled in yet)</source>
        <translation>(пока не заполнено)</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words, for the translation; not to be sent: %1</source>
        <translation>Словами клиента, для перевода; не отправлять: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>To be sent: %1</source>
        <translation>К отправке: %1</translation>
    </message>
    <message>
        <source>In the language of the other side</source>
        <translation>На языке получателя</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>На английском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Язык запроса</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать все</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Сохранить как...</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Открыть портал</translation>
    </message>
</context>
<context>
    <name>helpdesk::PaneAttachments</name>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
</context>
<context>
    <name>helpdesk::Picture</name>
    <message>
        <source>picture.png</source>
        <translation>снимок.png</translation>
    </message>
</context>
<context>
    <name>helpdesk::PointField</name>
    <message>
        <source>Points from 0 to %1, or a dash where the question does not apply</source>
        <translation>Баллы от 0 до %1 или дефис, если вопрос неприменим</translation>
    </message>
</context>
<context>
    <name>helpdesk::PoliciesDialog</name>
    <message>
        <source>Administrators change this.</source>
        <translation>Изменяют администраторы.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Новая политика</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <comment>place, name, condition</comment>
        <translation>%1. %2
%3</translation>
    </message>
    <message>
        <source>all other tickets</source>
        <translation>все остальные заявки</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» сохранена.</translation>
    </message>
    <message>
        <source>Remove the policy?</source>
        <translation>Удалить политику?</translation>
    </message>
    <message>
        <source>“%1” is removed. What its tickets were promised is then what the next policy in the list says that fits them.</source>
        <translation>«%1» будет удалена. Тогда ее заявкам обещано то, что говорит следующая подходящая политика списка.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» удалена.</translation>
    </message>
    <message>
        <source>“%1” has another place now.</source>
        <translation>«%1» теперь на другом месте.</translation>
    </message>
    <message>
        <source>Service level policies</source>
        <translation>Политики уровня обслуживания</translation>
    </message>
    <message>
        <source>For each ticket the first policy holds whose condition fits it. A support tier that was agreed goes before all of them.</source>
        <translation>Для каждой заявки действует первая политика, условие которой подходит. Уровень поддержки по договору важнее всех политик.</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>Политики по порядку</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>What is due is found anew</source>
        <translation>Сроки пересчитываются</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Сохранить политику</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are due at another time now.</source>
        <translation>
            <numerusform>Теперь другой срок у %n заявки.</numerusform>
            <numerusform>Теперь другой срок у %n заявок.</numerusform>
            <numerusform>Теперь другой срок у %n заявок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the policy as it is now?</source>
        <translation>Показать политику, какая она сейчас?</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you did; nothing was overwritten. Look at theirs, and yours is dropped; or keep yours, and saving it again replaces theirs.</source>
        <translation>Пока вы меняли «%1», ее изменил кто-то другой; ничего не перезаписано. Откройте чужой вариант, и ваш будет отброшен; или оставьте свой: при повторном сохранении он заменит чужой.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Показать чужой</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мой</translation>
    </message>
</context>
<context>
    <name>helpdesk::PolicyForm</name>
    <message>
        <source>%1 (%2)</source>
        <comment>opening hours, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Дайте политике название.</translation>
    </message>
    <message>
        <source>A step of the ladder is not complete.</source>
        <translation>Шаг лестницы заполнен не полностью.</translation>
    </message>
    <message>
        <source>%1, %2: this would be due after the solution; give it less time.</source>
        <translation>%1, %2: этот срок был бы позже решения; дайте меньше времени.</translation>
    </message>
    <message>
        <source>“%1” is no part of the time; write numbers from 1 to 100.</source>
        <translation>«%1» – не доля времени; напишите числа от 1 до 100.</translation>
    </message>
    <message>
        <source>For which tickets</source>
        <translation>Для каких заявок</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Что обещано</translation>
    </message>
    <message>
        <source>When clocks stand still</source>
        <translation>Когда время не идет</translation>
    </message>
    <message>
        <source>When a promise is in danger</source>
        <translation>Когда обещание под угрозой</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Business calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>While the ticket is</source>
        <translation>Пока заявка</translation>
    </message>
    <message>
        <source>Call it at risk at (%)</source>
        <translation>Считать под угрозой при (%)</translation>
    </message>
    <message>
        <source>service:azure severity:A</source>
        <translation>service:azure severity:A</translation>
    </message>
    <message>
        <source>Every ticket that no other policy is for.</source>
        <translation>Все заявки, для которых нет другой политики.</translation>
    </message>
    <message>
        <source>A search text. It may ask for %1; alternatives with OR.</source>
        <translation>Текст поиска. В нем возможны %1; варианты через OR.</translation>
    </message>
    <message>
        <source>The next reply waits as well, not only updates and the solution</source>
        <translation>Следующий ответ тоже ждет, а не только обновления и решение</translation>
    </message>
    <message>
        <source>Escalation ladder: each step is taken once, when so much of the time is used up (75%), before it is due (-30m) or after it was due (+1h). What came before the ladder was saved is not done.</source>
        <translation>Лестница эскалации: каждый шаг выполняется один раз, когда израсходовано столько времени (75%), до срока (-30m) или после срока (+1h). То, что наступило до сохранения лестницы, не выполняется.</translation>
    </message>
</context>
<context>
    <name>helpdesk::PresenceLine</name>
    <message>
        <source>%1 has this ticket open too, since %2.</source>
        <comment>a user, a time</comment>
        <translation>Эта заявка открыта и у пользователя %1, с %2.</translation>
    </message>
    <message>
        <source>%1 have this ticket open too.</source>
        <comment>several users</comment>
        <translation>Эта заявка открыта и у других: %1.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ProfilePage</name>
    <message>
        <source>The partner profile is saved.</source>
        <translation>Профиль партнера сохранен.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Partner id (MPN)</source>
        <translation>Идентификатор партнера (MPN)</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Support mail</source>
        <translation>Почта поддержки</translation>
    </message>
    <message>
        <source>Support phone</source>
        <translation>Телефон поддержки</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>Тип партнера</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Escalations need another person&apos;s approval</source>
        <translation>Эскалации согласует другой человек</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Сохранить профиль</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Изменяют администраторы.</translation>
    </message>
    <message>
        <source>A health check counts</source>
        <translation>Проверка работоспособности действует</translation>
    </message>
    <message>
        <source>as long as the rules say</source>
        <translation>сколько указано в правилах</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> ч</translation>
    </message>
    <message>
        <source>Language with Microsoft, two letters</source>
        <translation>Язык общения с Microsoft, две буквы</translation>
    </message>
</context>
<context>
    <name>helpdesk::QualityPage</name>
    <message>
        <source>#%1 %2</source>
        <comment>a ticket&apos;s number and title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>%1. Resolved by %2</source>
        <translation>%1. Решение: %2</translation>
    </message>
    <message>
        <source>The review of ticket %1 is saved: %2.</source>
        <translation>Проверка заявки %1 сохранена: %2.</translation>
    </message>
    <message>
        <source>Every other ticket of this sample is reviewed.</source>
        <translation>Все остальные заявки этой выборки проверены.</translation>
    </message>
    <message>
        <source>No ticket of this period fits the rule. Choose another rule or another period.</source>
        <translation>Ни одна заявка этого периода не подходит под правило. Выберите другое правило или другой период.</translation>
    </message>
    <message>
        <source>No ticket was resolved or closed in this period. Choose another one.</source>
        <translation>За этот период не решена и не закрыта ни одна заявка. Выберите другой.</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>Проверка качества</translation>
    </message>
    <message>
        <source>For&amp;ms...</source>
        <translation>&amp;Анкеты...</translation>
    </message>
    <message>
        <source>The questions of reviews, and what they are worth</source>
        <translation>Вопросы проверок и сколько баллов они стоят</translation>
    </message>
    <message>
        <source>Tickets to review</source>
        <translation>Заявки для проверки</translation>
    </message>
    <message>
        <source>Choose a ticket: what was said in it, and the form of its review, stand here.</source>
        <translation>Выберите заявку: здесь будут ее переписка и анкета проверки.</translation>
    </message>
    <message>
        <source>Conversation of the ticket</source>
        <translation>Переписка по заявке</translation>
    </message>
    <message>
        <source>Opens the ticket</source>
        <translation>Открывает заявку</translation>
    </message>
</context>
<context>
    <name>helpdesk::QualityTexts</name>
    <message>
        <source>Good</source>
        <comment>a verdict on the work on a ticket</comment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <comment>a verdict on the work on a ticket</comment>
        <translation>Нужно обучение</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a verdict on the work on a ticket</comment>
        <translation>Не справились</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <comment>tickets of a sample</comment>
        <translation>Случайные</translation>
    </message>
    <message>
        <source>All of severity A</source>
        <comment>tickets of a sample</comment>
        <translation>Все критичности A</translation>
    </message>
    <message>
        <source>All reopened</source>
        <comment>tickets of a sample</comment>
        <translation>Все открытые снова</translation>
    </message>
    <message>
        <source>All of new agents</source>
        <comment>tickets of a sample</comment>
        <translation>Все новых агентов</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>a score</comment>
        <translation>%1 из 100</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a verdict, a score</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % of the tickets, drawn by lot</source>
        <translation>%1 % заявок, выбранных случайно</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s), drawn by lot</source>
        <translation>
            <numerusform>%n заявка, выбранная случайно</numerusform>
            <numerusform>%n заявки, выбранные случайно</numerusform>
            <numerusform>%n заявок, выбранных случайно</numerusform>
        </translation>
    </message>
    <message>
        <source>All tickets of severity A</source>
        <translation>Все заявки критичности A</translation>
    </message>
    <message>
        <source>All tickets that were reopened</source>
        <translation>Все заявки, открытые снова</translation>
    </message>
    <message numerus="yes">
        <source>All tickets of agents who began less than %n day(s) before</source>
        <translation>
            <numerusform>Все заявки агентов, начавших менее чем за %n день до этого</numerusform>
            <numerusform>Все заявки агентов, начавших менее чем за %n дня до этого</numerusform>
            <numerusform>Все заявки агентов, начавших менее чем за %n дней до этого</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed %1 of %2</source>
        <translation>Проверено %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>(the newest of %n)</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>(новейшие из %n)</numerusform>
            <numerusform>(новейшие из %n)</numerusform>
            <numerusform>(новейшие из %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::Question</name>
    <message>
        <source>Discard the changes?</source>
        <translation>Отказаться от изменений?</translation>
    </message>
    <message>
        <source>What you wrote is not stored yet. Discard it?</source>
        <translation>Написанное еще не сохранено. Отказаться от него?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>helpdesk::QueuePage</name>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln заявка</numerusform>
            <numerusform>%Ln заявки</numerusform>
            <numerusform>%Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sorted by “%2”</source>
        <comment>a count of tickets, a column</comment>
        <translation>%1, по столбцу «%2»</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Здесь ничего не ждет.</translation>
    </message>
    <message>
        <source>No ticket fits this search.</source>
        <translation>По этому запросу заявок нет.</translation>
    </message>
</context>
<context>
    <name>helpdesk::RebalanceDialog</name>
    <message numerus="yes">
        <source>Nobody – %Ln unassigned</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>Без исполнителя – %Ln заявка</numerusform>
            <numerusform>Без исполнителя – %Ln заявки</numerusform>
            <numerusform>Без исполнителя – %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one agent to give them to.</source>
        <translation>Выберите хотя бы одного агента, которому их передать.</translation>
    </message>
    <message>
        <source>Stopped. No ticket was moved.</source>
        <translation>Остановлено. Ни одна заявка не передана.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Передать %Ln заявку</numerusform>
            <numerusform>Передать %Ln заявки</numerusform>
            <numerusform>Передать %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Move tickets</source>
        <translation>Передать заявки</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Перераспределение</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Забрать у</translation>
    </message>
    <message>
        <source>How many, what is due first</source>
        <translation>Сколько, с ближайшим сроком</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>helpdesk::RenameDialog</name>
    <message>
        <source>Rename file</source>
        <translation>Переименование файла</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>helpdesk::ReportChoices</name>
    <message>
        <source>Write both days of the period.</source>
        <translation>Укажите оба дня периода.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write one as Europe/Berlin, or UTC.</source>
        <translation>«%1» не часовой пояс. Укажите его как Europe/Berlin или UTC.</translation>
    </message>
    <message>
        <source>days or months</source>
        <comment>of a period</comment>
        <translation>дни или месяцы</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <comment>what the rows are of</comment>
        <translation>Как обычно: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>Часовой пояс дней</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Tickets: search text, empty for all</source>
        <translation>Заявки: текст поиска, пусто – все</translation>
    </message>
</context>
<context>
    <name>helpdesk::ReportTableModel</name>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>%1 (previous period)</source>
        <comment>a figure</comment>
        <translation>%1 (предыдущий период)</translation>
    </message>
</context>
<context>
    <name>helpdesk::ReportTableView</name>
    <message>
        <source>Figures of the report</source>
        <translation>Показатели отчета</translation>
    </message>
    <message>
        <source>A click on a title sorts by it, a third one brings back the report&apos;s own order</source>
        <translation>Щелчок по заголовку сортирует по нему, третий возвращает порядок отчета</translation>
    </message>
</context>
<context>
    <name>helpdesk::ReportsPage</name>
    <message numerus="yes">
        <source>%n ticket(s) looked at</source>
        <translation>
            <numerusform>Просмотрена %n заявка</numerusform>
            <numerusform>Просмотрены %n заявки</numerusform>
            <numerusform>Просмотрено %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The figures on show are those of before.</source>
        <translation>Остановлено. Показаны прежние показатели.</translation>
    </message>
    <message>
        <source>Stopped. There are no figures yet.</source>
        <translation>Остановлено. Показателей еще нет.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>before: %1 to %2</source>
        <comment>two days</comment>
        <translation>раньше: %1 – %2</translation>
    </message>
    <message>
        <source>Figures of %1. Something has changed since.</source>
        <translation>Показатели на %1. С тех пор что-то изменилось.</translation>
    </message>
    <message>
        <source>Figures of %1.</source>
        <translation>Показатели на %1.</translation>
    </message>
    <message>
        <source>%1. The second line of a figure is that of %2.</source>
        <comment>two periods</comment>
        <translation>%1. Вторая строка показателя – за %2.</translation>
    </message>
    <message>
        <source>Nothing of this kind happened in these days, or the search text finds no ticket.</source>
        <translation>В эти дни ничего такого не было, или текст поиска не находит заявок.</translation>
    </message>
    <message>
        <source>The chart has the %1 largest; the table has all.</source>
        <translation>На диаграмме %1 самых больших, в таблице все.</translation>
    </message>
    <message>
        <source>No search text says which tickets this row has.</source>
        <translation>Нет текста поиска, который назвал бы заявки этой строки.</translation>
    </message>
    <message>
        <source>The list counts days in the zone of this machine, the report in %1: at the ends of the period they differ.</source>
        <translation>Список считает дни в часовом поясе этого компьютера, отчет – в %1: на краях периода они расходятся.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Отчет записан в %1.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Таблица в буфере обмена.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчеты</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Asks for the figures anew (F5)</source>
        <translation>Запрашивает показатели заново (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Figure of the chart</source>
        <translation>Показатель диаграммы</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Show the tickets</source>
        <translation>Показать заявки</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Файл CSV...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Файл PDF...</translation>
    </message>
    <message>
        <source>Print preview...</source>
        <translation>Просмотр печати...</translation>
    </message>
    <message>
        <source>What do these figures mean?</source>
        <translation>О показателях</translation>
    </message>
</context>
<context>
    <name>helpdesk::ReviewForm</name>
    <message>
        <source>Score: %1. %2 of %3 questions answered.</source>
        <comment>a score, two numbers</comment>
        <translation>Оценка: %1. Отвечено вопросов: %2 из %3.</translation>
    </message>
    <message>
        <source>You reviewed it on %1: %2. Saving makes version %3, and this one stays.</source>
        <translation>Вы проверили ее %1: %2. При сохранении появится версия %3, а эта останется.</translation>
    </message>
    <message>
        <source>%1 reviewed it on %2: %3.</source>
        <translation>Проверка (%1) от %2: %3.</translation>
    </message>
    <message>
        <source>Form: %1, version %2</source>
        <translation>Анкета: %1, версия %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Points by digits or the arrow keys; a dash where a question does not apply. Enter goes on, Ctrl+Enter saves.</source>
        <translation>Баллы – цифрами или стрелками; дефис, если вопрос неприменим. Enter – дальше, Ctrl+Enter – сохранить.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>N&amp;ote for the agent</source>
        <translation>&amp;Заметка для агента</translation>
    </message>
    <message>
        <source>What was good, and what to do better; needed unless the verdict is good</source>
        <translation>Что было хорошо и что улучшить; нужна, если заключение не «хорошо»</translation>
    </message>
    <message>
        <source>Note for the agent</source>
        <translation>Заметка для агента</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Сохранить и дальше</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket</source>
        <translation>С&amp;ледующая заявка</translation>
    </message>
</context>
<context>
    <name>helpdesk::RoutesPanel</name>
    <message>
        <source>Routes</source>
        <translation>Пути эскалации</translation>
    </message>
    <message>
        <source>Not the place for this request: %1</source>
        <translation>Не для этого запроса: %1</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>рекомендуется</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможен</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>Выбрать этот путь</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n incident(s) left</source>
        <translation>
            <numerusform>%1, остался %n инцидент</numerusform>
            <numerusform>%1, осталось %n инцидента</numerusform>
            <numerusform>%1, осталось %n инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1, source: %2</source>
        <translation>Правило %1, источник: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route and whether it is open</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a route</comment>
        <translation>выбран</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Посмотреть этот</translation>
    </message>
</context>
<context>
    <name>helpdesk::RulesPage</name>
    <message>
        <source>An own rule is left aside, the shipped one holds: %1</source>
        <translation>Свое правило отложено, действует поставляемое: %1</translation>
    </message>
    <message>
        <source>%1, compare</source>
        <translation>%1, сравните</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule fits; change the search or the day.</source>
        <translation>Ни одно правило не подходит; измените поиск или день.</translation>
    </message>
    <message>
        <source>Supervisors and administrators change the rules.</source>
        <translation>Правила изменяют руководители и администраторы.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Импорт правил</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Правила (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as shipped again, %4 unchanged.</source>
        <translation>Новых: %1, изменено: %2, снова как в поставке: %3, без изменений: %4.</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Экспорт правил</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Правила (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written to %1.</source>
        <translation>
            <numerusform>%n правило записано в %1.</numerusform>
            <numerusform>%n правила записаны в %1.</numerusform>
            <numerusform>%n правил записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own rule(s) removed; what was shipped holds.</source>
        <translation>
            <numerusform>%n свое правило удалено; действует поставляемое.</numerusform>
            <numerusform>%n своих правила удалены; действуют поставляемые.</numerusform>
            <numerusform>%n своих правил удалено; действуют поставляемые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Поиск в правилах</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>Действуют на</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>Только свои</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Rules of the programme</source>
        <translation>Правила программы</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>Правило целиком</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Импорт...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message>
        <source>Back to shipped</source>
        <translation>Вернуть поставляемые</translation>
    </message>
    <message>
        <source>Removes our own rules and versions that are chosen</source>
        <translation>Удаляет выбранные свои правила и версии</translation>
    </message>
    <message>
        <source>Writes the rules that are chosen; Ctrl+A chooses all that are listed</source>
        <translation>Записывает выбранные правила; Ctrl+A выбирает все в списке</translation>
    </message>
</context>
<context>
    <name>helpdesk::SampleChoices</name>
    <message>
        <source>tickets</source>
        <comment>a number of them</comment>
        <translation>заявок</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>of the tickets</comment>
        <translation>процентов</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>New for so many days</source>
        <translation>Сколько дней агент новый</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Resolved or closed</source>
        <translation>Решены или закрыты</translation>
    </message>
    <message>
        <source>Which tickets are reviewed</source>
        <translation>Какие заявки проверяются</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
</context>
<context>
    <name>helpdesk::SampleModel</name>
    <message>
        <source>#%1 %2</source>
        <comment>a ticket&apos;s number and title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a verdict, a score</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::SavedViewDialog</name>
    <message>
        <source>Change view</source>
        <translation>Изменение представления</translation>
    </message>
    <message>
        <source>Save search as view</source>
        <translation>Сохранение поиска как представления</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Текст поиска</translation>
    </message>
    <message>
        <source>Everybody sees this view</source>
        <translation>Представление видно всем</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Nothing: one list</source>
        <translation>нет, одним списком</translation>
    </message>
    <message>
        <source>Put a flag on</source>
        <translation>Отметить флажком</translation>
    </message>
    <message>
        <source>a search text, as in severity:A</source>
        <translation>текст поиска, например severity:A</translation>
    </message>
    <message>
        <source>Colour of the flag</source>
        <translation>Цвет флажка</translation>
    </message>
    <message>
        <source>The usual ones of whoever looks</source>
        <translation>Обычные для того, кто смотрит</translation>
    </message>
    <message>
        <source>Those the view has (%1)</source>
        <translation>Те, что есть у представления (%1)</translation>
    </message>
    <message>
        <source>Those of the list now (%1)</source>
        <translation>Те, что сейчас в списке (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>helpdesk::SavedViewModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
Everybody sees this view; %2 made it.</source>
        <translation>%1
Видно всем, автор: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view and what is wrong with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <comment>a view and how many are in it</comment>
        <translation>
            <numerusform>%1, %n заявка</numerusform>
            <numerusform>%1, %n заявки</numerusform>
            <numerusform>%1, %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood</source>
        <comment>the search text of a view</comment>
        <translation>не понято</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <comment>the tickets of a view</comment>
        <translation>не сосчитать</translation>
    </message>
</context>
<context>
    <name>helpdesk::SavedViews</name>
    <message>
        <source>The view “%1” is changed.</source>
        <translation>Представление «%1» изменено.</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? Its tickets stay.</source>
        <translation>Удалить представление «%1» у всех? Заявки останутся.</translation>
    </message>
    <message>
        <source>Delete the view “%1”? Its tickets stay.</source>
        <translation>Удалить представление «%1»? Заявки останутся.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удаление представления</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Представление «%1» удалено.</translation>
    </message>
</context>
<context>
    <name>helpdesk::SearchBox</name>
    <message>
        <source>Find tickets: words, #number, status:open, customer:contoso</source>
        <translation>Найти заявки: слова, #номер, status:open, customer:contoso</translation>
    </message>
    <message>
        <source>Find tickets</source>
        <translation>Найти заявки</translation>
    </message>
</context>
<context>
    <name>helpdesk::SearchBuilder</name>
    <message>
        <source>“%1” is in another condition already: a ticket has only one, so choose all values there.</source>
        <translation>«%1» уже есть в другом условии: у заявки такое значение одно, поэтому выберите все значения там.</translation>
    </message>
    <message>
        <source>“%1” is not understood here; correct it or remove the condition.</source>
        <translation>«%1» здесь непонятно; исправьте значение или уберите условие.</translation>
    </message>
    <message>
        <source>“%1” is not understood here; perhaps you mean “%2”.</source>
        <translation>«%1» здесь непонятно; возможно, вы имели в виду «%2».</translation>
    </message>
    <message>
        <source>The search is not understood yet: see the condition above.</source>
        <translation>Поиск пока непонятен: смотрите условие выше.</translation>
    </message>
    <message>
        <source>Nothing is searched for yet: add a condition, or give one its values.</source>
        <translation>Пока ничего не ищется: добавьте условие или задайте его значения.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Подсчет...</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln ticket(s).</source>
        <translation>
            <numerusform>Находит %Ln заявку.</numerusform>
            <numerusform>Находит %Ln заявки.</numerusform>
            <numerusform>Находит %Ln заявок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build a search</source>
        <translation>Составление поиска</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>&amp;Добавить условие</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Текст поиска</translation>
    </message>
    <message>
        <source>Search text that the conditions write</source>
        <translation>Текст поиска, который дают условия</translation>
    </message>
    <message>
        <source>Save as &amp;view...</source>
        <translation>Сохранить как &amp;представление...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
</context>
<context>
    <name>helpdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Partner profile</source>
        <translation>Профиль партнера</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Support contracts</source>
        <translation>Контракты поддержки</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>helpdesk::SeverityBadge</name>
    <message>
        <source>Severity %1</source>
        <translation>Критичность %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::SheetDialog</name>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .pdf or .html.</source>
        <translation>Дайте файлу имя, которое заканчивается на .pdf или .html.</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>Страница записана в %1.</translation>
    </message>
    <message>
        <source>Page for customers</source>
        <translation>Страница для клиентов</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Язык страницы</translation>
    </message>
    <message>
        <source>The page as it will be written</source>
        <translation>Страница, какой она будет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF or HTML...</source>
        <translation>Сохранить как PDF или HTML...</translation>
    </message>
</context>
<context>
    <name>helpdesk::StartWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Открыть рабочую область</translation>
    </message>
    <message>
        <source>Workspaces (*.helpdesk);;All files (*)</source>
        <translation>Рабочие области (*.helpdesk);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Partner Helpdesk</source>
        <translation>Partner Helpdesk</translation>
    </message>
    <message>
        <source>Welcome to Partner Helpdesk</source>
        <translation>Добро пожаловать в Partner Helpdesk</translation>
    </message>
    <message>
        <source>Everything is kept in a workspace: one file on this computer.</source>
        <translation>Все хранится в рабочей области – одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>For your own customers. Import them from Partner Center next.</source>
        <translation>Для ваших клиентов. Следующий шаг – импорт из Центра партнеров.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Осмотреться на демонстрационных данных</translation>
    </message>
    <message>
        <source>A small partner with customers, tickets and outages, kept apart from your own.</source>
        <translation>Небольшой партнер с клиентами, заявками и сбоями, отдельно от ваших данных.</translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation>Открыть рабочую область...</translation>
    </message>
    <message>
        <source>A file you or a colleague made before.</source>
        <translation>Файл, который раньше создали вы или коллега.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
    <message>
        <source>Begin with a workspace of your own</source>
        <translation>Начать со своей рабочей области</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>helpdesk::StatePill</name>
    <message>
        <source>Approved, to be filed</source>
        <translation>Согласована, ждет подачи</translation>
    </message>
</context>
<context>
    <name>helpdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – saving...</source>
        <translation>%1 – сохранение...</translation>
    </message>
    <message>
        <source>%1 – everything is saved</source>
        <translation>%1 – все сохранено</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <comment>what is due next</comment>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Сохранение...</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>everything is</comment>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>notifications, those nobody looked at</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n уведомление</numerusform>
            <numerusform>%n уведомления</numerusform>
            <numerusform>%n уведомлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Пока остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>What is due is found anew: %1 %</source>
        <translation>Сроки пересчитываются: %1 %</translation>
    </message>
    <message>
        <source>What is due is not complete</source>
        <translation>Сроки пересчитаны не полностью</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>work that is under way</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>helpdesk::StepFields</name>
    <message numerus="yes">
        <source>%n answers lead to this question: a change shows at all of them.</source>
        <translation>
            <numerusform>К этому вопросу ведет %n ответ: изменение видно у каждого.</numerusform>
            <numerusform>К этому вопросу ведут %n ответа: изменение видно у каждого.</numerusform>
            <numerusform>К этому вопросу ведут %n ответов: изменение видно у каждого.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>Page of a portal</source>
        <translation>Страница портала</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>helpdesk::SubscriptionTexts</name>
    <message>
        <source>%1, renews today</source>
        <translation>%1, продлевается сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%1, renews in %n day(s)</source>
        <translation>
            <numerusform>%1, продлится через %n день</numerusform>
            <numerusform>%1, продлится через %n дня</numerusform>
            <numerusform>%1, продлится через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) may be given up until %1</source>
        <translation>
            <numerusform>%n место можно вернуть до %1</numerusform>
            <numerusform>%n места можно вернуть до %1</numerusform>
            <numerusform>%n мест можно вернуть до %1</numerusform>
        </translation>
    </message>
    <message>
        <source>seats may be reduced until %1</source>
        <translation>места можно вернуть до %1</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>надстройка</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>пробная</translation>
    </message>
    <message>
        <source>no longer in the newest import</source>
        <translation>нет в последнем импорте</translation>
    </message>
    <message>
        <source>Customer&apos;s programme entitlement</source>
        <translation>Право клиента по программе</translation>
    </message>
    <message>
        <source>%1, expires today</source>
        <translation>%1, истекает сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%1, expires in %n day(s)</source>
        <translation>
            <numerusform>%1, истечет через %n день</numerusform>
            <numerusform>%1, истечет через %n дня</numerusform>
            <numerusform>%1, истечет через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be suspended today</source>
        <translation>%1, сегодня будет приостановлена</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be suspended in %n day(s)</source>
        <translation>
            <numerusform>%1, через %n день будет приостановлена</numerusform>
            <numerusform>%1, через %n дня будет приостановлена</numerusform>
            <numerusform>%1, через %n дней будет приостановлена</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be disabled today</source>
        <translation>%1, сегодня будет отключена</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be disabled in %n day(s)</source>
        <translation>
            <numerusform>%1, через %n день будет отключена</numerusform>
            <numerusform>%1, через %n дня будет отключена</numerusform>
            <numerusform>%1, через %n дней будет отключена</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be deleted today</source>
        <translation>%1, сегодня будет удалена</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be deleted in %n day(s)</source>
        <translation>
            <numerusform>%1, через %n день будет удалена</numerusform>
            <numerusform>%1, через %n дня будет удалена</numerusform>
            <numerusform>%1, через %n дней будет удалена</numerusform>
        </translation>
    </message>
    <message>
        <source>term ends on %1</source>
        <translation>срок заканчивается %1</translation>
    </message>
    <message>
        <source>renews on %1</source>
        <translation>продление %1</translation>
    </message>
    <message>
        <source>ends on %1 and does not renew</source>
        <translation>заканчивается %1 и не продлевается</translation>
    </message>
    <message>
        <source>may be cancelled until %1, %2</source>
        <translation>можно отменить до %1, %2</translation>
    </message>
    <message>
        <source>could be cancelled or reduced in seats until %1</source>
        <translation>отменить или уменьшить число мест можно было до %1</translation>
    </message>
    <message>
        <source>seats could be reduced until %1</source>
        <translation>уменьшить число мест можно было до %1</translation>
    </message>
    <message>
        <source>could be cancelled until %1</source>
        <translation>отменить можно было до %1</translation>
    </message>
    <message>
        <source>Commercial support, without a fee</source>
        <translation>Коммерческая поддержка, без платы</translation>
    </message>
    <message>
        <source>Contract with the indirect provider</source>
        <translation>Договор с непрямым поставщиком</translation>
    </message>
    <message>
        <source>Contract with the support company</source>
        <translation>Договор с компанией поддержки</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>a refund may be asked for until %1</source>
        <translation>о возврате можно просить до %1</translation>
    </message>
    <message>
        <source>a duplicate order may be reported until %1</source>
        <translation>о двойном заказе можно сообщить до %1</translation>
    </message>
    <message>
        <source>licences that it made redundant may be reported until %1</source>
        <translation>о лицензиях, ставших из-за нее лишними, можно сообщить до %1</translation>
    </message>
    <message>
        <source>%1 (rule %2, source: %3)</source>
        <translation>%1 (правило %2, источник: %3)</translation>
    </message>
</context>
<context>
    <name>helpdesk::SupervisionPage</name>
    <message>
        <source>as of %1</source>
        <translation>на %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln просрочена</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln со сроком сегодня</numerusform>
            <numerusform>%Ln со сроком сегодня</numerusform>
            <numerusform>%Ln со сроком сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unassigned</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln без исполнителя</numerusform>
            <numerusform>%Ln без исполнителя</numerusform>
            <numerusform>%Ln без исполнителя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln ждет решения</numerusform>
            <numerusform>%Ln ждут решения</numerusform>
            <numerusform>%Ln ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%Ln просрочена</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%Ln ожидается</numerusform>
            <numerusform>%Ln ожидаются</numerusform>
            <numerusform>%Ln ожидается</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket of the board</source>
        <translation>Заявка на доске</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Доска руководителя</translation>
    </message>
    <message>
        <source>Re&amp;balance...</source>
        <translation>&amp;Перераспределить...</translation>
    </message>
    <message>
        <source>Proposes tickets of one agent, or nobody&apos;s, for others</source>
        <translation>Предлагает передать другим заявки одного агента или заявки без исполнителя</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Просроченных заявок нет.</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Сроков впереди нет.</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>No customer waits for a word from us.</source>
        <translation>Ни один клиент не ждет от нас ответа.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Every ticket is somebody&apos;s.</source>
        <translation>У каждой заявки есть исполнитель.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждут согласования</translation>
    </message>
    <message>
        <source>No escalation waits for a decision.</source>
        <translation>Ни одна эскалация не ждет решения.</translation>
    </message>
    <message>
        <source>Enter opens the ticket with its evidence, to approve or to reject.</source>
        <translation>Enter открывает заявку с материалами, чтобы согласовать или отклонить.</translation>
    </message>
    <message>
        <source>Microsoft and others owe us</source>
        <translation>Должны нам Microsoft и другие</translation>
    </message>
    <message>
        <source>Nobody owes us an answer.</source>
        <translation>Никто не должен нам ответа.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Агенты</translation>
    </message>
    <message>
        <source>Nobody works here.</source>
        <translation>Здесь никто не работает.</translation>
    </message>
    <message>
        <source>Drag tickets to an agent to assign them, or press the menu key on a ticket. Drag an agent to another to share the work.</source>
        <translation>Перетащите заявки на агента, чтобы назначить их, или нажмите на заявке клавишу меню. Перетащите агента на другого, чтобы разделить работу.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>No customer has an open ticket.</source>
        <translation>Ни у одного клиента нет открытых заявок.</translation>
    </message>
</context>
<context>
    <name>helpdesk::TargetsGrid</name>
    <message>
        <source>In business hours: 30m, 4h. Around the clock: 1h 24/7. Empty: not promised.</source>
        <translation>В рабочих часах: 30m, 4h. Круглосуточно: 1h 24/7. Пусто: не обещано.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, clock</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketColumns</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketDrops</name>
    <message>
        <source>“%1” is not understood, so nothing can be put into it. Correct its search text first.</source>
        <translation>Запрос «%1» непонятен, поэтому в него ничего нельзя поместить. Сначала исправьте текст поиска.</translation>
    </message>
    <message>
        <source>Tickets come to “%1” by their steps. Open the ticket and take the step there.</source>
        <translation>В «%1» заявки попадают своими шагами. Откройте заявку и сделайте нужный шаг в ней.</translation>
    </message>
    <message>
        <source>“%1” asks for more than a drop can set. Change the tickets with Ctrl+B.</source>
        <translation>Для «%1» нужно больше, чем можно задать перетаскиванием. Измените заявки через Ctrl+B.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing that a drop could set.</source>
        <translation>Для «%1» перетаскиванием задать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will be nobody&apos;s.</source>
        <translation>
            <numerusform>Отпустите здесь: %Ln заявка останется без исполнителя.</numerusform>
            <numerusform>Отпустите здесь: %Ln заявки останутся без исполнителя.</numerusform>
            <numerusform>Отпустите здесь: %Ln заявок останутся без исполнителя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will be yours.</source>
        <translation>
            <numerusform>Отпустите здесь: %Ln заявка станет вашей.</numerusform>
            <numerusform>Отпустите здесь: %Ln заявки станут вашими.</numerusform>
            <numerusform>Отпустите здесь: %Ln заявок станут вашими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will be assigned to %1.</source>
        <translation>
            <numerusform>Отпустите здесь: исполнителем %Ln заявки станет %1.</numerusform>
            <numerusform>Отпустите здесь: исполнителем %Ln заявок станет %1.</numerusform>
            <numerusform>Отпустите здесь: исполнителем %Ln заявок станет %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will have %1.</source>
        <translation>
            <numerusform>Отпустите здесь: у %Ln заявки будет %1.</numerusform>
            <numerusform>Отпустите здесь: у %Ln заявок будет %1.</numerusform>
            <numerusform>Отпустите здесь: у %Ln заявок будет %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketFacts</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>без мест</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>продлевается автоматически</translation>
    </message>
    <message>
        <source>does not renew by itself</source>
        <translation>не продлевается автоматически</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>a field of a subscription</comment>
        <translation>было: %1, стало: %2</translation>
    </message>
    <message>
        <source>term until %1</source>
        <translation>срок до %1</translation>
    </message>
    <message>
        <source>When the ticket was made</source>
        <translation>При создании заявки</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Изменилось с тех пор</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Идентификатор подписки</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Неизвестный абонент</translation>
    </message>
    <message>
        <source>Authorised to open requests</source>
        <translation>Вправе создавать заявки</translation>
    </message>
    <message>
        <source>Not authorised to open requests</source>
        <translation>Не вправе создавать заявки</translation>
    </message>
    <message>
        <source>Reachable around the clock</source>
        <translation>На связи круглосуточно</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Other open tickets of the customer</source>
        <translation>Другие открытые заявки клиента</translation>
    </message>
    <message>
        <source>Earlier, about the same subscription</source>
        <translation>Прежние по той же подписке</translation>
    </message>
    <message>
        <source>Open, about the same subscription</source>
        <translation>Открытые по той же подписке</translation>
    </message>
    <message>
        <source>#%1 %2 (%3)</source>
        <translation>#%1 %2 (%3)</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>covered or not, a support tier</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First reply promised by</source>
        <translation>Первый ответ обещан до</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Cost by the agreement</source>
        <translation>Стоимость по договору</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>Будет передано</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketHead</name>
    <message>
        <source>Customer, contact, subscription and history</source>
        <translation>Клиент, контактное лицо, подписка и история</translation>
    </message>
    <message>
        <source>Run a macro (Ctrl+M)</source>
        <translation>Выполнить макрос (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketListModel</name>
    <message>
        <source>Unknown caller</source>
        <translation>Неизвестный абонент</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Критичность %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a title and the state</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 has this ticket open.</source>
        <comment>a user</comment>
        <translation>Эта заявка открыта у пользователя %1.</translation>
    </message>
    <message>
        <source>%1 have this ticket open.</source>
        <comment>several users</comment>
        <translation>Эта заявка открыта у других: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a title, and who has the ticket open</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Marked %1 by the view: %2</source>
        <comment>a colour and a search text</comment>
        <translation>Флажок этого представления, цвет %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a title, and what marks the ticket</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln ticket(s)</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1, %Ln заявка</numerusform>
            <numerusform>%1, %Ln заявки</numerusform>
            <numerusform>%1, %Ln заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln ticket(s), folded</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1, %Ln заявка, свернуто</numerusform>
            <numerusform>%1, %Ln заявки, свернуто</numerusform>
            <numerusform>%1, %Ln заявок, свернуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln ticket(s), unfolded</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1, %Ln заявка, развернуто</numerusform>
            <numerusform>%1, %Ln заявки, развернуто</numerusform>
            <numerusform>%1, %Ln заявок, развернуто</numerusform>
        </translation>
    </message>
    <message>
        <source>File of %1, %2</source>
        <comment>who added a file, and when</comment>
        <translation>Файл: %1, %2</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <comment>who wrote a text, and when</comment>
        <translation>Клиент, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a text, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote a text and when, and the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a title, and where the words of the search stand</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketListView</name>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln заявка</numerusform>
            <numerusform>%Ln заявки</numerusform>
            <numerusform>%Ln заявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketPaneView</name>
    <message>
        <source>Choose a ticket on the left, or press Ctrl+N for a new one.</source>
        <translation>Выберите заявку слева или нажмите Ctrl+N, чтобы создать новую.</translation>
    </message>
    <message>
        <source>Ticket #%1: %2.</source>
        <translation>Заявка #%1: %2.</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketTitle</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Заголовок: %1</translation>
    </message>
    <message>
        <source>Double click or press F2 to edit the title.</source>
        <translation>Чтобы изменить заголовок, щелкните дважды или нажмите F2.</translation>
    </message>
</context>
<context>
    <name>helpdesk::TierForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What we support</source>
        <translation>Что мы поддерживаем</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <translation>Как с нами связаться</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>Who does the work, and until when</source>
        <translation>Кто выполняет работу и до какого времени</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>Описание по-английски</translation>
    </message>
    <message>
        <source>Description in Russian</source>
        <translation>Описание по-русски</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Номера телефонов</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Адреса почты</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>By phone only</source>
        <translation>Только по телефону</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Hours in a package</source>
        <translation>Часов в пакете</translation>
    </message>
    <message>
        <source>Note on the price in English</source>
        <translation>Примечание к цене по-английски</translation>
    </message>
    <message>
        <source>Note on the price in Russian</source>
        <translation>Примечание к цене по-русски</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Contact there</source>
        <translation>Контакт в компании</translation>
    </message>
    <message>
        <source>Its mail address</source>
        <translation>Адрес почты компании</translation>
    </message>
    <message>
        <source>Its phone number</source>
        <translation>Телефон компании</translation>
    </message>
    <message>
        <source>Only for these services</source>
        <translation>Только для этих служб</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Предлагается с</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Предлагается по</translation>
    </message>
    <message>
        <source>Holds for customers without an agreement</source>
        <translation>Действует для клиентов без договора</translation>
    </message>
    <message>
        <source>Own times to reply and resolve</source>
        <translation>Свои сроки ответа и решения</translation>
    </message>
</context>
<context>
    <name>helpdesk::TiersDialog</name>
    <message>
        <source>Administrators change this.</source>
        <translation>Это меняют администраторы.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a tier, its price</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>without an agreement</source>
        <translation>без договора</translation>
    </message>
    <message>
        <source>not offered now</source>
        <translation>сейчас не предлагается</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message>
        <source>Somebody else changed this tier meanwhile. Save again to store what is written here, or choose it in the list again to see theirs.</source>
        <translation>Кто-то другой уже изменил этот уровень. Сохраните еще раз, чтобы записать то, что здесь, или снова выберите его в списке, чтобы увидеть чужое.</translation>
    </message>
    <message>
        <source>Remove the support tier?</source>
        <translation>Удалить уровень поддержки?</translation>
    </message>
    <message>
        <source>“%1” is removed. A tier with agreements stays: give it a last day instead.</source>
        <translation>Уровень «%1» будет удален. Уровень с договорами остается: укажите для него последний день.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Support tiers</source>
        <translation>Уровни поддержки</translation>
    </message>
    <message>
        <source>No support tier exists yet. Write down what you offer: every customer must be told what is supported, when, how to reach you, and what it costs.</source>
        <translation>Уровней поддержки еще нет. Запишите, что вы предлагаете: каждому клиенту нужно сообщить, что поддерживается, когда, как с вами связаться и сколько это стоит.</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Новый уровень</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>Page for customers...</source>
        <translation>Страница для клиентов...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save tier</source>
        <translation>Сохранить уровень</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>helpdesk::TriggerFields</name>
    <message>
        <source>Why this contact may open a request</source>
        <translation>Почему этому человеку можно создать заявку</translation>
    </message>
    <message>
        <source>Why no guide was needed</source>
        <translation>Почему инструкция не понадобилась</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>Question to the customer</source>
        <translation>Вопрос клиенту</translation>
    </message>
    <message>
        <source>Asked by phone</source>
        <translation>Спрошено по телефону</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Что сказал клиент</translation>
    </message>
    <message>
        <source>Answered by phone</source>
        <translation>Ответ по телефону</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Resolve although a case at Microsoft is still open</source>
        <translation>Решить, хотя обращение в Microsoft еще открыто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Time spent, minutes</source>
        <translation>Затраченное время, минут</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>В чем было дело</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which case came back</source>
        <translation>Какое обращение вернулось</translation>
    </message>
</context>
<context>
    <name>helpdesk::TriggerForm</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Сохранение...</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Esc puts the form away and keeps what is in it.</source>
        <translation>Esc убирает форму и сохраняет то, что в ней написано.</translation>
    </message>
</context>
<context>
    <name>helpdesk::UnattachedModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Состояние у них</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
</context>
<context>
    <name>helpdesk::UnattachedView</name>
    <message>
        <source>Write the number of a ticket, as in 1042.</source>
        <translation>Напишите номер заявки, например 1042.</translation>
    </message>
    <message>
        <source>Number %1, source: %2</source>
        <translation>Номер %1, источник: %2</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Критичность: %1</translation>
    </message>
    <message>
        <source>Status there: %1</source>
        <translation>Состояние у них: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Клиент: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Создан: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменен: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Контактное лицо: %1</translation>
    </message>
    <message>
        <source>It belongs to &amp;ticket</source>
        <translation>Относится к &amp;заявке</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Номер заявки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>Case without a ticket</source>
        <translation>Обращение без заявки</translation>
    </message>
</context>
<context>
    <name>helpdesk::UndoController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Undo is not possible: %1</source>
        <translation>&amp;Отменить нельзя: %1</translation>
    </message>
    <message>
        <source>&amp;Redo is not possible: %1</source>
        <translation>&amp;Вернуть нельзя: %1</translation>
    </message>
    <message>
        <source>Not taken back: %1.</source>
        <comment>an act</comment>
        <translation>Не отменено: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <comment>an act</comment>
        <translation>Не возвращено: %1.</translation>
    </message>
</context>
<context>
    <name>helpdesk::UndoText</name>
    <message numerus="yes">
        <source>The edit of %n ticket(s) is taken back.</source>
        <translation>
            <numerusform>Изменение %n заявки отменено.</numerusform>
            <numerusform>Изменение %n заявок отменено.</numerusform>
            <numerusform>Изменение %n заявок отменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” on %2 is taken back.</source>
        <translation>Действие «%1» по заявке %2 отменено.</translation>
    </message>
    <message>
        <source>The assignment of %1 is taken back.</source>
        <translation>Назначение заявки %1 отменено.</translation>
    </message>
    <message>
        <source>The change of %1 on %2 is taken back.</source>
        <translation>Изменение заявки %2 отменено: %1.</translation>
    </message>
    <message>
        <source>The changes on %2 are taken back: %1.</source>
        <translation>Изменения заявки %2 отменены: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The edit of %n ticket(s) is done again.</source>
        <translation>
            <numerusform>Изменение %n заявки выполнено снова.</numerusform>
            <numerusform>Изменение %n заявок выполнено снова.</numerusform>
            <numerusform>Изменение %n заявок выполнено снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” on %2 is done again.</source>
        <translation>Действие «%1» по заявке %2 выполнено снова.</translation>
    </message>
    <message>
        <source>The assignment of %1 is done again.</source>
        <translation>Назначение заявки %1 выполнено снова.</translation>
    </message>
    <message>
        <source>The change of %1 on %2 is done again.</source>
        <translation>Изменение заявки %2 выполнено снова: %1.</translation>
    </message>
    <message>
        <source>The changes on %2 are done again: %1.</source>
        <translation>Изменения заявки %2 выполнены снова: %1.</translation>
    </message>
    <message>
        <source>edit of many tickets</source>
        <comment>what undo takes back</comment>
        <translation>изменение многих заявок</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <comment>what undo takes back</comment>
        <translation>действие «%1» по заявке %2</translation>
    </message>
    <message>
        <source>assignment of %1</source>
        <comment>what undo takes back</comment>
        <translation>назначение заявки %1</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <comment>what undo takes back</comment>
        <translation>изменение заявки %1</translation>
    </message>
    <message>
        <source>The change of the case on %1 is taken back.</source>
        <translation>Изменение обращения заявки %1 отменено.</translation>
    </message>
    <message>
        <source>The change of the case on %1 is done again.</source>
        <translation>Изменение обращения заявки %1 повторено.</translation>
    </message>
    <message>
        <source>change of the case on %1</source>
        <comment>what undo takes back</comment>
        <translation>изменение обращения заявки %1</translation>
    </message>
    <message>
        <source>What was recorded about the cost of %1 is taken back.</source>
        <translation>Запись о стоимости %1 отменена.</translation>
    </message>
    <message>
        <source>What was recorded about the cost of %1 holds again.</source>
        <translation>Запись о стоимости %1 снова действует.</translation>
    </message>
    <message>
        <source>cost of %1</source>
        <comment>what undo takes back</comment>
        <translation>стоимость %1</translation>
    </message>
    <message>
        <source>The removed file is back on %1.</source>
        <translation>Убранный файл снова в %1.</translation>
    </message>
    <message>
        <source>The file on %1 has its former name again.</source>
        <translation>У файла в %1 снова прежнее имя.</translation>
    </message>
    <message>
        <source>The mark of a file on %1 is taken back.</source>
        <translation>Пометка файла в %1 отменена.</translation>
    </message>
    <message>
        <source>The file is removed from %1 again.</source>
        <translation>Файл снова убран из %1.</translation>
    </message>
    <message>
        <source>The file on %1 is renamed again.</source>
        <translation>Файл в %1 снова переименован.</translation>
    </message>
    <message>
        <source>The file on %1 is marked again.</source>
        <translation>Файл в %1 снова помечен.</translation>
    </message>
    <message>
        <source>removal of a file from %1</source>
        <comment>what undo takes back</comment>
        <translation>удаление файла из %1</translation>
    </message>
    <message>
        <source>new name of a file on %1</source>
        <comment>what undo takes back</comment>
        <translation>новое имя файла в %1</translation>
    </message>
    <message>
        <source>mark of a file on %1</source>
        <comment>what undo takes back</comment>
        <translation>пометка файла в %1</translation>
    </message>
    <message>
        <source>The evidence given on %1 is taken back.</source>
        <translation>Материал в %1 отменен.</translation>
    </message>
    <message>
        <source>What linked %1 to its outage, or unlinked it, is taken back.</source>
        <translation>Связывание %1 со сбоем или отвязывание отменено.</translation>
    </message>
    <message>
        <source>The evidence given on %1 is there again.</source>
        <translation>Материал в %1 возвращен.</translation>
    </message>
    <message>
        <source>What linked %1 to its outage, or unlinked it, is done again.</source>
        <translation>Связывание %1 со сбоем или отвязывание повторено.</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <comment>what undo takes back</comment>
        <translation>материал %1</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <comment>what undo takes back</comment>
        <translation>сбой %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::UsersPage</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (больше не работает)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Сохранить пользователя</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Изменяют администраторы.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ViewListModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <comment>a view and how many are in it</comment>
        <translation>
            <numerusform>%1, %n заявка</numerusform>
            <numerusform>%1, %n заявки</numerusform>
            <numerusform>%1, %n заявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::WorkflowBar</name>
    <message>
        <source>Choose the customer</source>
        <translation>Выбрать клиента</translation>
    </message>
</context>
<context>
    <name>helpdesk::WorkflowSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>Where the ticket is</source>
        <translation>На каком шаге заявка</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Ожидание клиента</translation>
    </message>
    <message>
        <source>Escalation review</source>
        <translation>Согласование эскалации</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалирована</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Resolve or escalate</source>
        <translation>Решение или эскалация</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прием</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
</context>
<context>
    <name>helpdesk::YearView</name>
    <message>
        <source>%1, %2</source>
        <comment>a day of the week, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>a day, its hours</comment>
        <translation>%1: открыто %2</translation>
    </message>
    <message>
        <source>%1: closed as every week</source>
        <comment>a day</comment>
        <translation>%1: закрыто, как каждую неделю</translation>
    </message>
    <message>
        <source>%1: holiday, closed</source>
        <comment>a day</comment>
        <translation>%1: праздник, закрыто</translation>
    </message>
    <message>
        <source>%1: other hours than usual, %2</source>
        <comment>a day, its hours</comment>
        <translation>%1: не обычные часы, %2</translation>
    </message>
    <message>
        <source>%1: open beyond the usual, %2</source>
        <comment>a day, its hours</comment>
        <translation>%1: открыто сверх обычного, %2</translation>
    </message>
    <message>
        <source>Days of the year %1</source>
        <translation>Дни года %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The helpdesk for the support staff of Microsoft CSP partners.</source>
        <translation>Служба поддержки для сотрудников партнеров Microsoft CSP.</translation>
    </message>
    <message>
        <source>Opens this workspace file.</source>
        <translation>Открывает этот файл рабочей области.</translation>
    </message>
    <message>
        <source>Opens the demo workspace, made on first use.</source>
        <translation>Открывает демонстрационную рабочую область; при первом запуске создает ее.</translation>
    </message>
    <message>
        <source>Works as this user.</source>
        <translation>Работает от имени этого пользователя.</translation>
    </message>
    <message>
        <source>Speaks this language: en or ru.</source>
        <translation>Язык программы: en или ru.</translation>
    </message>
    <message>
        <source>Uses this theme: system, light or dark.</source>
        <translation>Тема: system, light или dark.</translation>
    </message>
</context>
</TS>
