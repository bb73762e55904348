--
-- PostgreSQL database dump
--
-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
--
-- Name: record_refuse(); Type: FUNCTION; Schema: public; Owner: -
--
CREATE FUNCTION public.record_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
--
-- Name: absences; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.absences (
    id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    start timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    entered_at timestamp with time zone NOT NULL
);
--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
--
-- Name: asks; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.asks (
    case_id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    stage integer NOT NULL,
    due timestamp with time zone,
    overdue boolean NOT NULL
);
--
-- Name: cases; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.cases (
    id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    lifecycle text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    open boolean NOT NULL,
    version integer NOT NULL,
    head character varying(64) NOT NULL,
    playbook character varying(64) NOT NULL,
    private boolean NOT NULL,
    requester text NOT NULL COLLATE pg_catalog."C",
    opened_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    evolve integer NOT NULL,
    snapshot text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_cases_version CHECK ((version >= 1))
);
--
-- Name: cool_downs; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.cool_downs (
    case_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    same character varying(64) NOT NULL,
    until timestamp with time zone NOT NULL
);
--
-- Name: counters; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.counters (
    prefix text NOT NULL COLLATE pg_catalog."C",
    last integer NOT NULL,
    CONSTRAINT ck_counters_last CHECK ((last >= 1))
);
--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.drafts (
    id text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    playbook character varying(64) NOT NULL,
    answers text NOT NULL COLLATE pg_catalog."C",
    expires timestamp with time zone NOT NULL
);
--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.events (
    case_id text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    at timestamp with time zone NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    hash character varying(64) NOT NULL,
    CONSTRAINT ck_events_seq CHECK ((seq >= 1))
);
--
-- Name: followups; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.followups (
    n bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: followups_n_seq; Type: SEQUENCE; Schema: public; Owner: -
--
CREATE SEQUENCE public.followups_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
--
-- Name: followups_n_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--
ALTER SEQUENCE public.followups_n_seq OWNED BY public.followups.n;
--
-- Name: grants; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.grants (
    case_id text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    system text COLLATE pg_catalog."C",
    scope text COLLATE pg_catalog."C",
    start timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    private boolean NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    debt text COLLATE pg_catalog."C"
);
--
-- Name: in_force; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.in_force (
    id integer NOT NULL,
    digest character varying(64) NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT ck_in_force_ck_in_force_one CHECK ((id = 1))
);
--
-- Name: links; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.links (
    case_id text NOT NULL COLLATE pg_catalog."C",
    relation text NOT NULL COLLATE pg_catalog."C",
    other text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: moves; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.moves (
    case_id text NOT NULL COLLATE pg_catalog."C",
    n integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    before text NOT NULL COLLATE pg_catalog."C",
    after text NOT NULL COLLATE pg_catalog."C",
    actor text COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    minutes integer NOT NULL,
    kept boolean,
    private boolean NOT NULL
);
--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.outbox (
    id bigint NOT NULL,
    case_id text NOT NULL COLLATE pg_catalog."C",
    slot text NOT NULL COLLATE pg_catalog."C",
    lane text NOT NULL COLLATE pg_catalog."C",
    place_kind text NOT NULL COLLATE pg_catalog."C",
    place_name text NOT NULL COLLATE pg_catalog."C",
    face text NOT NULL COLLATE pg_catalog."C",
    note boolean NOT NULL,
    urgency integer NOT NULL,
    wanted integer NOT NULL,
    sent integer,
    pending boolean NOT NULL,
    parked boolean NOT NULL,
    due timestamp with time zone,
    lease_owner text COLLATE pg_catalog."C",
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    unsure boolean NOT NULL,
    first_try timestamp with time zone,
    channel text COLLATE pg_catalog."C",
    ts text COLLATE pg_catalog."C",
    sent_hash text COLLATE pg_catalog."C",
    error text COLLATE pg_catalog."C",
    look_again timestamp with time zone,
    not_before timestamp with time zone,
    CONSTRAINT ck_outbox_held CHECK ((NOT (pending AND (not_before IS NOT NULL)))),
    CONSTRAINT ck_outbox_lease CHECK (((lease_owner IS NULL) = (lease_until IS NULL))),
    CONSTRAINT ck_outbox_parked CHECK ((NOT (pending AND parked)))
);
--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--
CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
--
-- Name: outbox_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
--
-- Name: participants; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.participants (
    case_id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: paused; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.paused (
    case_id text NOT NULL COLLATE pg_catalog."C",
    system text NOT NULL COLLATE pg_catalog."C",
    halts boolean NOT NULL
);
--
-- Name: pauses; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.pauses (
    key text NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone NOT NULL
);
--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.people (
    actor text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    handle text COLLATE pg_catalog."C",
    zone text NOT NULL COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    dm text COLLATE pg_catalog."C",
    deleted boolean NOT NULL,
    guest boolean NOT NULL,
    bot boolean NOT NULL
);
--
-- Name: playbooks; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.playbooks (
    digest character varying(64) NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    since timestamp with time zone NOT NULL,
    replaced timestamp with time zone
);
--
-- Name: restores; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.restores (
    n bigint NOT NULL,
    as_of timestamp with time zone NOT NULL,
    settled timestamp with time zone
);
--
-- Name: restores_n_seq; Type: SEQUENCE; Schema: public; Owner: -
--
CREATE SEQUENCE public.restores_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
--
-- Name: restores_n_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--
ALTER SEQUENCE public.restores_n_seq OWNED BY public.restores.n;
--
-- Name: rounds; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.rounds (
    name text NOT NULL COLLATE pg_catalog."C",
    due timestamp with time zone NOT NULL
);
--
-- Name: seal_leaves; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.seal_leaves (
    seal integer NOT NULL,
    case_id text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    head character varying(64) NOT NULL
);
--
-- Name: seals; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.seals (
    number integer NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    hash character varying(64) NOT NULL
);
--
-- Name: seen; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.seen (
    key text NOT NULL COLLATE pg_catalog."C",
    reply text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
--
-- Name: systems; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.systems (
    folded text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: texts; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.texts (
    case_id text NOT NULL COLLATE pg_catalog."C",
    ref character varying(64) NOT NULL,
    salt text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    folded text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: timers; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.timers (
    case_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    due timestamp with time zone NOT NULL
);
--
-- Name: user_groups; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.user_groups (
    name text NOT NULL COLLATE pg_catalog."C",
    members text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: uses; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.uses (
    case_id text NOT NULL COLLATE pg_catalog."C",
    system text NOT NULL COLLATE pg_catalog."C",
    halted boolean NOT NULL
);
--
-- Name: followups n; Type: DEFAULT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.followups ALTER COLUMN n SET DEFAULT nextval('public.followups_n_seq'::regclass);
--
-- Name: outbox id; Type: DEFAULT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
--
-- Name: restores n; Type: DEFAULT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.restores ALTER COLUMN n SET DEFAULT nextval('public.restores_n_seq'::regclass);
--
-- Data for Name: absences; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.alembic_version VALUES
	('0001');
--
-- Data for Name: asks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.asks VALUES
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0IVAN', 0, NULL, false),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0THEO', 0, NULL, false),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0RUTH', 0, NULL, false),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0PRIYA', 0, NULL, false),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0ERIN', 0, NULL, false),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0OMAR', 0, NULL, false),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0LENA', 0, NULL, false),
	('5153394f9bf547a989c870d19d3435e1.a1', 'slack:T0SANDBOX/U0ERIN', 0, '2026-12-06 23:00:00+00', false),
	('tool-4', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', true),
	('tool-5', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', false),
	('task-1', 'slack:T1/UBEN', 0, NULL, false);
--
-- Data for Name: cases; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.cases VALUES
	('ledger@2026-11-24', 'LOG-1', 'ledger', 'ledger', 'kept', true, 2, 'b44a36bed5c2a9f7a54c5e45402f848bbbaff93e96cbf92216020f5053a77221', '89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b', false, 'system', '2026-11-24 08:30:16.146211+00', '2026-11-24 08:30:16.146211+00', 3, '{"id":"ledger@2026-11-24","kind":"ledger","lifecycle":"ledger","playbook":"89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b","key":"LOG-1","state":"kept","requester":"system","opened_at":"2026-11-24T08:30:16.146211Z","changed_at":"2026-11-24T08:30:16.146211Z","version":2,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T08:30:16.146211Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 'EXC-1', 'exception', 'approval', 'rejected', false, 7, '84d6785b3221d3d48e7b8beb99704e3e3e390fa575ba08d92b363c71070fc5ff', 'ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa', false, 'slack:T0SANDBOX/U0BEA', '2026-11-24 14:30:30.728565+00', '2026-11-24 14:30:32.096922+00', 3, '{"id":"9b1aa0e66b6442f6bab59e5f5d569fb6","kind":"exception","lifecycle":"approval","playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","key":"EXC-1","state":"rejected","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-24T14:30:30.728565Z","changed_at":"2026-11-24T14:30:32.096922Z","version":7,"revision":1,"private":false,"drill":false,"answers":{"clause":"approved_tools","system":"image-generator","request":{"text":"b7f2c25ea9e8188281782707d77e69022c9141321e4c455ed5e1b036f7ab987b"},"reason":{"text":"15ff6fd9d0486dc5766f9c971dd1cec805c79cc97500f3548d71078d324a2f86"},"controls":{"text":"013e8222c09dbc43c24fa6c489b66164ee115d7abd1da6601b0e86c9c0be3cc5"},"until":"2026-12-24","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"systems":["image-generator"],"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"reject","at":"2026-11-24T14:30:32.096922Z","instead_of":null,"reason":{"text":"a0f39964f57007a95355934ec0dd4a791c94f082dcac887f345b530089845143"},"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:32.096922Z","reason":{"text":"a0f39964f57007a95355934ec0dd4a791c94f082dcac887f345b530089845143"},"kept":true},"grant":null,"denial":null,"breakers":["slack:T0SANDBOX/U0IVAN"],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T14:30:30.728565Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"rejected","at":"2026-11-24T14:30:32.096922Z","kept":true}],"erased":{}}'),
	('5153394f9bf547a989c870d19d3435e1', 'INC-1', 'incident', 'incident', 'resolved', true, 25, '67bc21da06d61b5349eda987309c84194c3798e9b5042bd5d11bd97d8245b9a9', '96c0dca9f9990a9a7567f9ca8580017e54b6c8bcf2c1ae399bd6d1da67f11792', false, 'slack:T0SANDBOX/U0BEA', '2026-11-25 08:30:17.641223+00', '2026-11-25 13:00:33.48411+00', 3, '{"id":"5153394f9bf547a989c870d19d3435e1","kind":"incident","lifecycle":"incident","playbook":"96c0dca9f9990a9a7567f9ca8580017e54b6c8bcf2c1ae399bd6d1da67f11792","key":"INC-1","state":"resolved","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-25T08:30:17.641223Z","changed_at":"2026-11-25T13:00:33.484110Z","version":25,"revision":1,"private":false,"drill":false,"answers":{"severity":"high","what":{"text":"9d4d08660bb8ae5984755b97c22053a9e694e479e1d82c26c5421612a85dd146"},"system":"billing-chatbot","type":"privacy_violation","personal_data":false,"high_risk":false,"private":false,"confidential":false,"drill":false},"systems":["billing-chatbot"],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0IVAN","seat":"rota:on_call","stage":0,"why":"turn","instead_of":null},{"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0ERIN","seat":"rota:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0IVAN"},{"person":"slack:T0SANDBOX/U0OMAR","seat":"rota:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0IVAN"},{"person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0PRIYA"}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"duty privacy/10":{"limit":"2026-11-25T10:30:17.641223Z","marks":[],"stage":null,"overdue":true,"pauses":true,"judged":false,"paused":null}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[{"task":"5153394f9bf547a989c870d19d3435e1.a1","term":{"what":{"text":"6a2aaec6ae1a78034942b95c6a98d41c49046749d6bca8f7f31196765cdf0f46"},"owner":"slack:T0SANDBOX/U0ERIN","due":"2026-12-06"},"by":"slack:T0SANDBOX/U0THEO","key":"ACT-1","state":"open","late":false}],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":"high","reached":["triage","leadership","containment","resolution"],"checklist":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"ticks":[],"measures":[{"text":"dc70f627300ccea3235f25aa9fbd1c73dd6eab414b2c23e1d7b9ba73f68a8e4c"},{"text":"a846d4b8126d85e605dcdac11d18d5660530682e41c7e38a062c709656975086"}],"letters":[],"entries":[],"original":null,"twins":[],"duties":[{"name":"lead","since":"2026-11-25T08:30:20.518521Z","seats":["rota:on_call"],"holder":"slack:T0SANDBOX/U0THEO","handed_by":null,"before":null},{"name":"communications","since":"2026-11-25T08:30:17.641223Z","seats":["role:risk_owner"],"holder":null,"handed_by":null,"before":null},{"name":"privacy","since":"2026-11-25T08:30:17.641223Z","seats":["role:privacy_lead"],"holder":null,"handed_by":null,"before":null}],"entered":["high"],"updates":[],"snooze":null,"entity":[],"classified":"2026-11-25T08:30:17.641223Z","legal":[],"firsts":{"acknowledge":"2026-11-25T08:30:20.518521Z"},"pins":[],"room":"ai-{key}","lessons":{"root_cause":{"text":"40947214aee87d63c0cf07a0e1ef1c1b8d80984a5c95801f043310bccb2342ec"},"tests":{"text":"aeb9586ecc1ec10c4710f373f2adebbc47c926e0baa20bc50d5aec62e5b3829d"},"change":{"what":{"text":"6a2aaec6ae1a78034942b95c6a98d41c49046749d6bca8f7f31196765cdf0f46"},"owner":"slack:T0SANDBOX/U0ERIN","due":"2026-12-06"},"by":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T13:00:32.794783Z","task":"5153394f9bf547a989c870d19d3435e1.a1","stale":false},"pause":null},"anchor":"2026-11-25T08:30:17.641223Z","cycle":1,"refusals":[],"steps":[{"before":"declared","after":"triaged","at":"2026-11-25T09:35:47.326442Z","kept":false},{"before":"triaged","after":"informed","at":"2026-11-25T09:45:47.267872Z","kept":true},{"before":"triaged","after":"contained","at":"2026-11-25T10:00:47.314881Z","kept":true},{"before":"contained","after":"resolved","at":"2026-11-25T13:00:30.368124Z","kept":null}],"erased":{}}'),
	('weekly@2026-11-30T08:00Z', 'REV-1', 'weekly', 'review', 'held', false, 7, 'd9c6a1b5bbf37b4cf8f09ccfc35f4a3eb233f536b0df98348604ff097c33ddc7', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-24 08:30:17.515759+00', '2026-11-30 09:00:17.862217+00', 3, '{"id":"weekly@2026-11-30T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-1","state":"held","requester":"system","opened_at":"2026-11-24T08:30:17.515759Z","changed_at":"2026-11-30T09:00:17.862217Z","version":7,"revision":1,"private":false,"drill":false,"answers":{"since":"2026-11-24T08:30:17.508900+00:00","due":"2026-11-30T08:00:00+00:00"},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"held","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:17.862217Z","reason":{"text":"f0c415b3dbdd383964d413fa977de7ddc7b2b61a4893af1125d1bfae0c58967e"},"kept":true},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":{"since":"2026-11-24T08:30:17.508900Z","until":"2026-11-30T08:00:00.212000Z","open":[{"case":"5153394f9bf547a989c870d19d3435e1.a1","key":"ACT-1","kind":"task","owners":["slack:T0SANDBOX/U0ERIN"],"due":"2026-12-06T23:00:00Z","overdue":false,"emergency":false,"of":"INC-1"}],"decided":[{"case":"24be8d70fc844a91a2b674b47def7d6a","key":"ING-1","kind":"ingress","outcome":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:47.332862Z","minutes":300,"kept":false},{"case":"9b1aa0e66b6442f6bab59e5f5d569fb6","key":"EXC-1","kind":"exception","outcome":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:32.096922Z","minutes":0,"kept":true},{"case":"0e738b71c6d7470bb87813b33b61ac3d","key":"EXC-2","kind":"exception","outcome":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:31.538353Z","minutes":0,"kept":true}],"ending":[],"figures":{"opened":3,"decided":3,"median":0,"p90":300,"within":66,"overdue":[],"in_force":1,"incidents":{"declared":1,"closed":0,"near_misses":0,"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"timings":[{"goal":"triage","count":1,"median":65,"within":0},{"goal":"leadership","count":1,"median":75,"within":100},{"goal":"containment","count":1,"median":90,"within":100},{"goal":"resolution","count":1,"median":270,"within":null}]},"codes":[],"emergencies":0},"incidents":[{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","kind":"incident","state":"resolved","severity":"high","lead":"slack:T0SANDBOX/U0THEO","due":null,"overdue":false,"actions":1,"missing":["checklist"]}],"before":null,"periods":1,"not_held":null,"seal":{"number":4,"hash":"76afe9217aea9f69a1de1935"}},"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T08:30:17.515759Z","cycle":0,"refusals":[],"steps":[{"before":"due","after":"held","at":"2026-11-30T09:00:17.862217Z","kept":true}],"erased":{}}'),
	('24be8d70fc844a91a2b674b47def7d6a', 'ING-1', 'ingress', 'approval', 'approved', false, 10, 'e4db1e3572c66961d781b2e90d167bd1dab4f15f60210b3c747d21a2aef095b1', '9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 08:30:18.438439+00', '2026-11-24 13:30:47.332862+00', 3, '{"id":"24be8d70fc844a91a2b674b47def7d6a","kind":"ingress","lifecycle":"approval","playbook":"9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee","key":"ING-1","state":"approved","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T08:30:18.438439Z","changed_at":"2026-11-24T13:30:47.332862Z","version":10,"revision":1,"private":false,"drill":false,"answers":{"dataset":{"text":"80ce9ac143517535bbf0eaf0ef070fde462541f2236cf11e6acd58917da9e23a"},"location":{"text":"ce13c2e8a9e0fcc327fe271875709726463e01f57e608bf1522b9febd61e76d8"},"data_classification":"internal","destination":"support-assistant","purpose":{"text":"ccb5c1754f63415ea93ac229bf50e0c3bad94779f6418ac612d3af9059b96bdb"},"retention":"year_1","source":{"text":"d99d926c43b1e32af1a8eab9eeedb780efb1064b134f226faf9a2f7ddae9b12d"},"leaves":false},"systems":["support-assistant"],"links":[],"rule":3,"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0DANA"}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0SAM","stage":0,"seat":"role:data_steward","verdict":"approve","at":"2026-11-24T13:30:47.332862Z","instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"grant/1":{"limit":"2027-11-24T13:30:47.332862Z","marks":[{"name":"remind30days","at":"2027-10-25T13:30:47.332862Z","does":"remind","step":0},{"name":"end","at":"2027-11-24T13:30:47.332862Z","does":"expire","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":true,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:47.332862Z","reason":null,"kept":false},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"support-assistant","scope":"internal","start":"2026-11-24T13:30:47.332862Z","until":"2027-11-24T13:30:47.332862Z","debt":null},"denial":null,"breakers":[],"glass":null,"overseers":["slack:T0SANDBOX/U0PRIYA","slack:T0SANDBOX/U0THEO"],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T08:30:18.438439Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T13:30:47.332862Z","kept":false}],"erased":{}}'),
	('5153394f9bf547a989c870d19d3435e1.a1', 'ACT-1', 'task', 'task', 'open', true, 3, 'a6cede8d68d46d22330249fd249f505b6ff87fc8153f6fae9aa4683b74a6be9c', '3e383a7860e1054e52d9c9385dcb9c21aa469bf61fa8e35b13313769b4f5888e', false, 'system', '2026-11-25 13:00:33.089117+00', '2026-11-25 13:00:33.089117+00', 3, '{"id":"5153394f9bf547a989c870d19d3435e1.a1","kind":"task","lifecycle":"task","playbook":"3e383a7860e1054e52d9c9385dcb9c21aa469bf61fa8e35b13313769b4f5888e","key":"ACT-1","state":"open","requester":"system","opened_at":"2026-11-25T13:00:33.089117Z","changed_at":"2026-11-25T13:00:33.089117Z","version":3,"revision":1,"private":false,"drill":false,"answers":{"what":{"text":"6a2aaec6ae1a78034942b95c6a98d41c49046749d6bca8f7f31196765cdf0f46"},"owner":"slack:T0SANDBOX/U0ERIN","due":"2026-12-06"},"systems":[],"links":[{"relation":"action of","case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1"}],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0ERIN","seat":"field:owner","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"due/1":{"limit":"2026-12-06T23:00:00Z","marks":[{"name":"remind2days","at":"2026-12-04T23:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-12-06T23:00:00Z","does":"limit","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-25T13:00:33.089117Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('0e738b71c6d7470bb87813b33b61ac3d', 'EXC-2', 'exception', 'approval', 'expired', false, 11, '82dfe19cb10ece3fd6a3a729c1d5cf05182eac9267ce44d5066fee7cac07359b', 'ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 15:30:30.501165+00', '2026-11-27 23:00:00.145489+00', 3, '{"id":"0e738b71c6d7470bb87813b33b61ac3d","kind":"exception","lifecycle":"approval","playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","key":"EXC-2","state":"expired","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T15:30:30.501165Z","changed_at":"2026-11-27T23:00:00.145489Z","version":11,"revision":1,"private":false,"drill":false,"answers":{"clause":"approved_tools","system":"meeting-summariser","request":{"text":"c4ee7c3f092e997290234990ae074618f11265d586e9ec73b9604e36565a616c"},"reason":{"text":"47c295b303e44243288838b73c4106226c9f6b8579734835634977eeae1e7bc7"},"controls":{"text":"8db1a12eeb35efd2f866452b15b16074a5b228c5912d671b96b2ceb3d99d3638"},"until":"2026-11-27","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"systems":["meeting-summariser"],"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"approve","at":"2026-11-24T15:30:31.538353Z","instead_of":null,"reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:31.538353Z","reason":null,"kept":true},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"meeting-summariser","scope":"approved_tools","start":"2026-11-24T15:30:31.538353Z","until":"2026-11-27T23:00:00Z","debt":"approved_tools"},"denial":null,"breakers":["slack:T0SANDBOX/U0IVAN"],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":{"state":"expired","by":"system","at":"2026-11-27T23:00:00.145489Z","reason":null,"kept":null},"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T15:30:30.501165Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T15:30:31.538353Z","kept":true},{"before":"approved","after":"expired","at":"2026-11-27T23:00:00.145489Z","kept":null}],"erased":{}}'),
	('weekly@2026-12-07T08:00Z', 'REV-2', 'weekly', 'review', 'due', true, 2, '91d0ebbd97661c558784267064e78298b43fb77f0a82307f8db5e5276cb0722f', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-30 08:00:00.526295+00', '2026-11-30 08:00:00.526295+00', 3, '{"id":"weekly@2026-12-07T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-2","state":"due","requester":"system","opened_at":"2026-11-30T08:00:00.526295Z","changed_at":"2026-11-30T08:00:00.526295Z","version":2,"revision":1,"private":false,"drill":false,"answers":{"since":"2026-11-30T08:00:00.212000+00:00","due":"2026-12-07T08:00:00+00:00"},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"publish/1":{"limit":"2026-12-07T08:00:00Z","marks":[{"name":"end","at":"2026-12-07T08:00:00Z","does":"publish","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-30T08:00:00.526295Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('tool-1', 'TOO-1', 'tool', 'approval', 'withdrawn', false, 4, '389254a4bfd3e502282567b4cd14b65241cb5837605f512a918caa3cd9358213', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"tool-1","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-1","state":"withdrawn","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":4,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"withdrawn","by":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[["slack:T1/UANA","approve",1]],"steps":[{"before":"pending","after":"withdrawn","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('tool-2', 'TOO-2', 'tool', 'approval', 'lapsed', false, 5, 'ab8991bc2e22b8f79d3dc820dcba58444bbc27952067796b439ad05e9ae23963', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 3, '{"id":"tool-2","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-2","state":"lapsed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":5,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"lapsed","by":"system","at":"2026-03-04T09:00:00Z","reason":null,"kept":false},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"lapsed","at":"2026-03-04T09:00:00Z","kept":false}],"erased":{}}'),
	('tool-3', 'TOO-3', 'tool', 'approval', 'approved', false, 5, 'b18aea2df5418af50a8854ce2760d4f7b91e8680b84e7d75f95d9cac5d34e524', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', true, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 3, '{"id":"tool-3","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-3","state":"approved","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-03T09:00:00Z","version":5,"revision":1,"private":true,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T1/UBEN","stage":0,"seat":"person:slack:T1/UBEN","verdict":"approve","at":"2026-03-03T09:00:00Z","instead_of":null,"reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","reason":null,"kept":null},"grant":{"holder":"slack:T1/UANA","system":"chatbot","scope":"read","start":"2026-03-03T09:00:00Z","until":"2026-03-11T09:00:00Z","debt":null},"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-03-03T09:00:00Z","kept":null}],"erased":{}}'),
	('tool-4', 'TOO-4', 'tool', 'approval', 'pending', true, 4, 'feedbffcb8701abdbf6e63943053dae4bf1c039f62a0fbc66b55453ceec08163', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 3, '{"id":"tool-4","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-4","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":4,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[],"stage":null,"overdue":true,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('tool-5', 'TOO-5', 'tool', 'approval', 'pending', true, 3, 'a188fd6427c135790d24846bb964606854019b488586b3eba669e31dffd8a70b', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"tool-5","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-5","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[{"relation":"parent","case":"tool-4","key":null}],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[{"name":"remind","at":"2026-03-04T08:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-03-04T09:00:00Z","does":"limit","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('task-1', 'TAS-1', 'task', 'task', 'open', true, 2, '4f5d6ec45b74eed4ca887811f8ba9838e0b2892532ac7d776c7b87b0124e2341', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"task-1","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-1","state":"open","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('task-2', 'TAS-2', 'task', 'task', 'done', false, 3, 'ebd1442be81dec30b5d0a6887014f975bbfe24868a525f27573f166cafa7e1a4', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"task-2","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-2","state":"done","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"done","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"open","after":"done","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('task-3', 'TAS-3', 'task', 'task', 'dropped', false, 3, '0e439c2ef19bf5c8889b3dde898ef0b3a6576a14d2e4f81ecb1b9414c475f4ca', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"task-3","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-3","state":"dropped","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"dropped","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"open","after":"dropped","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('weekly-1', 'WEE-1', 'weekly', 'review', 'missed', false, 2, '51de6dfc60f2b118f59de473dcd380c15c1e0a93836a53b870c7ed9bf68b30ab', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"weekly-1","kind":"weekly","lifecycle":"review","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"WEE-1","state":"missed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"missed","by":"system","at":"2026-03-02T09:00:00Z","reason":null,"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"entries":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"due","after":"missed","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}');
--
-- Data for Name: cool_downs; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: counters; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.counters VALUES
	('LOG', 1),
	('ING', 1),
	('EXC', 2),
	('INC', 1),
	('ACT', 1),
	('REV', 2),
	('TOO', 5),
	('TAS', 3),
	('WEE', 1);
--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.drafts VALUES
	('draft', 'slack:T1/UANA', 'exception', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', '{}', '2026-03-02 09:00:00+00');
--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.events VALUES
	('ledger@2026-11-24', 1, '2026-11-24 08:30:16.146211+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:16.146211Z","case":"ledger@2026-11-24","data":{"answers":{},"drill":false,"kind":"ledger","lifecycle":"ledger","links":[],"number":1,"playbook":"89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b","prefix":"LOG","private":false,"requester":"system","state":"kept","systems":[]},"seq":1,"type":"opened","v":1}', '21ab4cf4febe539a63542bdc26e1adcb6d9dc4c0ae5d07abbe0c7d4327ecc657'),
	('ledger@2026-11-24', 2, '2026-11-24 08:30:16.146211+00', 'noted', '{"actor":"system","at":"2026-11-24T08:30:16.146211Z","case":"ledger@2026-11-24","data":{"details":{"digest":"ba4e17f3212dc980325d5e1cb5ce08bc14cdbc9e9197323c64e735f23db9fa81","host":"vm","process":"cc232ec3-3144-4bef-857d-16af10b4bb10"},"what":"playbooks loaded"},"seq":2,"type":"noted","v":1}', 'b44a36bed5c2a9f7a54c5e45402f848bbbaff93e96cbf92216020f5053a77221'),
	('weekly@2026-11-30T08:00Z', 1, '2026-11-24 08:30:17.515759+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:17.515759Z","case":"weekly@2026-11-30T08:00Z","data":{"answers":{"due":"2026-11-30T08:00:00+00:00","since":"2026-11-24T08:30:17.508900+00:00"},"drill":false,"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due","systems":[]},"seq":1,"type":"opened","v":1}', '3aaead72fef3fa510ed19c4c107ffc874eac36d78663afc8bb99c54258957d46'),
	('weekly@2026-11-30T08:00Z', 2, '2026-11-24 08:30:17.515759+00', 'clock_started', '{"actor":"system","at":"2026-11-24T08:30:17.515759Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"publish/1","judged":true,"limit":"2026-11-30T08:00:00Z","marks":[{"at":"2026-11-30T08:00:00Z","does":"publish","name":"end","step":0}],"pauses":true,"stage":null},"seq":2,"type":"clock_started","v":1}', '7ac79234e68f9a4b4c987e0082ed2b029d4a21214c11a9ebf3437bb24ff81206'),
	('24be8d70fc844a91a2b674b47def7d6a', 1, '2026-11-24 08:30:18.438439+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:18.438439Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"answers":{"data_classification":"internal","dataset":{"text":"80ce9ac143517535bbf0eaf0ef070fde462541f2236cf11e6acd58917da9e23a"},"destination":"support-assistant","leaves":false,"location":{"text":"ce13c2e8a9e0fcc327fe271875709726463e01f57e608bf1522b9febd61e76d8"},"purpose":{"text":"ccb5c1754f63415ea93ac229bf50e0c3bad94779f6418ac612d3af9059b96bdb"},"retention":"year_1","source":{"text":"d99d926c43b1e32af1a8eab9eeedb780efb1064b134f226faf9a2f7ddae9b12d"}},"drill":false,"kind":"ingress","lifecycle":"approval","links":[],"number":1,"playbook":"9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee","prefix":"ING","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending","systems":["support-assistant"]},"seq":1,"type":"opened","v":1}', '2fbb68cf96efa3bb7a0778dcd49a9f5c950c899285783c8a7666f3cc5a3c17e0'),
	('24be8d70fc844a91a2b674b47def7d6a', 2, '2026-11-24 08:30:18.438439+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:18.438439Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"load":null,"rule":3,"scores":[],"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"]},"seq":2,"type":"routed","v":1}', 'dc3cc8b6f27c475d90ebd0a3b8782b53d1c1400afd1c57543bd9bb598a045726'),
	('24be8d70fc844a91a2b674b47def7d6a', 3, '2026-11-24 08:30:18.438439+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:18.438439Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '6beae9878d0cc8341d43c4245a73a58a3a400a19cb69c9c562e9533bce82ed07'),
	('24be8d70fc844a91a2b674b47def7d6a', 4, '2026-11-24 08:30:18.438439+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:18.438439Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"clock":"decision/1","judged":true,"limit":"2026-11-24T12:30:18.438439Z","marks":[{"at":"2026-11-24T10:30:18.438439Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-24T12:30:18.438439Z","does":"limit","name":"limit","step":0},{"at":"2026-11-24T12:30:18.438439Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T12:30:18.438439Z","does":"lapse","name":"end","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', '77a35b79063f55e6bdb8065afb2fa4fa3f64135346747620e95066728327648f'),
	('24be8d70fc844a91a2b674b47def7d6a', 5, '2026-11-24 10:30:18.547478+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T10:30:18.547478Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind50%"]},"seq":5,"type":"clock_struck","v":1}', '9830a58fc7a6a44e35dc57dd6ba969b288a3ffb22d65016210092453af4b507e'),
	('24be8d70fc844a91a2b674b47def7d6a', 6, '2026-11-24 12:30:18.504091+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T12:30:18.504091Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0DANA","person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["decision/1/limit","decision/1/escalate1"]},"seq":6,"type":"clock_struck","v":1}', '09e6c0777175e5075c96ad260e48396c7b430daf6d417be22711b453d89cfa2b'),
	('24be8d70fc844a91a2b674b47def7d6a', 7, '2026-11-24 13:30:47.332862+00', 'voted', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:47.332862Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"denial":null,"instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"seat":"role:data_steward","stage":0,"terms":[],"verdict":"approve"},"seq":7,"type":"voted","v":1}', '533cb2352e89d78a29b2fb1942c5d94b11c2eaa908f46dfc6238661272e87f30'),
	('24be8d70fc844a91a2b674b47def7d6a', 8, '2026-11-24 13:30:47.332862+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:47.332862Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"stage":0},"seq":8,"type":"stage_passed","v":1}', 'd4864b73605b3646f67f1dc78f14cf2f07d466a08e627194e884aaa83195de50'),
	('24be8d70fc844a91a2b674b47def7d6a', 9, '2026-11-24 13:30:47.332862+00', 'approved', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:47.332862Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"grant":{"debt":null,"holder":"slack:T0SANDBOX/U0ALEX","scope":"internal","start":"2026-11-24T13:30:47.332862Z","system":"support-assistant","until":"2027-11-24T13:30:47.332862Z"},"overseers":["slack:T0SANDBOX/U0PRIYA","slack:T0SANDBOX/U0THEO"]},"seq":9,"type":"approved","v":1}', '61e4b3af2c1b2cd4d1d4a67164f37258569ed72e90ed1afa2ac4f490ab5eaa41'),
	('24be8d70fc844a91a2b674b47def7d6a', 10, '2026-11-24 13:30:47.332862+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:47.332862Z","case":"24be8d70fc844a91a2b674b47def7d6a","data":{"clock":"grant/1","judged":true,"limit":"2027-11-24T13:30:47.332862Z","marks":[{"at":"2027-10-25T13:30:47.332862Z","does":"remind","name":"remind30days","step":0},{"at":"2027-11-24T13:30:47.332862Z","does":"expire","name":"end","step":0}],"pauses":true,"stage":null},"seq":10,"type":"clock_started","v":1}', 'e4db1e3572c66961d781b2e90d167bd1dab4f15f60210b3c747d21a2aef095b1'),
	('5153394f9bf547a989c870d19d3435e1', 7, '2026-11-25 08:30:17.641223+00', 'severity_entered', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"channels":[],"severity":"high","told":["slack:T0SANDBOX/U0MAYA"],"update":false},"seq":7,"type":"severity_entered","v":1}', '969ee621e3b13669032eaf5a7d30ca9a70f3174e508c340f1fc2c60c384e7fbd'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 1, '2026-11-24 14:30:30.728565+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.728565Z","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","data":{"answers":{"clause":"approved_tools","controls":{"text":"013e8222c09dbc43c24fa6c489b66164ee115d7abd1da6601b0e86c9c0be3cc5"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"15ff6fd9d0486dc5766f9c971dd1cec805c79cc97500f3548d71078d324a2f86"},"request":{"text":"b7f2c25ea9e8188281782707d77e69022c9141321e4c455ed5e1b036f7ab987b"},"system":"image-generator","until":"2026-12-24","user_vulnerability":"professionals"},"drill":false,"kind":"exception","lifecycle":"approval","links":[],"number":1,"playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"pending","systems":["image-generator"]},"seq":1,"type":"opened","v":1}', '82b679928617c1c5a69b5fd8ce4c9ac04985c358bfacac01d7189dde1ac67254'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 2, '2026-11-24 14:30:30.728565+00', 'routed', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.728565Z","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","data":{"load":null,"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '4f7fd4b4f1e6321727a09f06095f195987e2cbb55daf414f201233838187df43'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 3, '2026-11-24 14:30:30.728565+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.728565Z","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '89f2bf1875c681ec5c691f446a489ad90c82a938d68e2e9bde26193b6ea69d7b'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 4, '2026-11-24 14:30:30.728565+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.728565Z","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","data":{"clock":"decision/1","judged":true,"limit":"2026-11-26T14:30:30.728565Z","marks":[{"at":"2026-11-25T14:30:30.728565Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T11:18:30.728565Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T14:30:30.728565Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T14:30:30.728565Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', 'db14b4a1e8b12e21848da8ba36d67c351df5f5c4af4a6c7b0553f63e7063435b'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 5, '2026-11-24 14:30:30.728565+00', 'glass_offered', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.728565Z","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","data":{"people":["slack:T0SANDBOX/U0IVAN"]},"seq":5,"type":"glass_offered","v":1}', 'e48e11c392dfdcd3aa852967515b2b3ea40f5cf2c9623e6af0ea8a66adcc2368'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 6, '2026-11-24 14:30:32.096922+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:32.096922Z","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","data":{"denial":null,"instead_of":null,"reason":{"text":"a0f39964f57007a95355934ec0dd4a791c94f082dcac887f345b530089845143"},"seat":"role:policy_owner","stage":0,"terms":[],"verdict":"reject"},"seq":6,"type":"voted","v":1}', 'e7f91ab1d8dc0071c3aaa6c2d95fcab79619453dd000209c56faae43830e4a4b'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 7, '2026-11-24 14:30:32.096922+00', 'rejected', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:32.096922Z","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","data":{"denial":null,"reason":{"text":"a0f39964f57007a95355934ec0dd4a791c94f082dcac887f345b530089845143"}},"seq":7,"type":"rejected","v":1}', '84d6785b3221d3d48e7b8beb99704e3e3e390fa575ba08d92b363c71070fc5ff'),
	('5153394f9bf547a989c870d19d3435e1', 1, '2026-11-25 08:30:17.641223+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"answers":{"confidential":false,"drill":false,"high_risk":false,"personal_data":false,"private":false,"severity":"high","system":"billing-chatbot","type":"privacy_violation","what":{"text":"9d4d08660bb8ae5984755b97c22053a9e694e479e1d82c26c5421612a85dd146"}},"drill":false,"kind":"incident","lifecycle":"incident","links":[],"number":1,"playbook":"96c0dca9f9990a9a7567f9ca8580017e54b6c8bcf2c1ae399bd6d1da67f11792","prefix":"INC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"declared","systems":["billing-chatbot"]},"seq":1,"type":"opened","v":1}', '1b4d76984fa30f058ee82645adff5e80182c449a35e01e0480157dea4efabb5b'),
	('5153394f9bf547a989c870d19d3435e1', 2, '2026-11-25 08:30:17.641223+00', 'severity_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"reason":null,"severity":"high"},"seq":2,"type":"severity_set","v":1}', '1a015daa9edc88497d9cde6921e44db1012a5fca0bea14e554d50f3d7eb454be'),
	('5153394f9bf547a989c870d19d3435e1', 3, '2026-11-25 08:30:17.641223+00', 'room_named', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"name":"ai-{key}"},"seq":3,"type":"room_named","v":1}', '973e4b599d9cd85765365f8ca81cd900e44a0e270999571066468e3d02c2cb44'),
	('5153394f9bf547a989c870d19d3435e1', 4, '2026-11-25 08:30:17.641223+00', 'duties_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"duties":[{"duty":"lead","seats":["rota:on_call"]},{"duty":"communications","seats":["role:risk_owner"]},{"duty":"privacy","seats":["role:privacy_lead"]}]},"seq":4,"type":"duties_set","v":1}', '3172aa4d66a7e98a59deca527fca5c8f4bf399fcca416fbc100776a5481684d6'),
	('5153394f9bf547a989c870d19d3435e1', 5, '2026-11-25 08:30:17.641223+00', 'checklist_made', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"items":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"]},"seq":5,"type":"checklist_made","v":1}', '879b4fbdc8b7e623df86d7ec61392ee6b8fe04179be61e94a170f5a8efb0315f'),
	('5153394f9bf547a989c870d19d3435e1', 6, '2026-11-25 08:30:17.641223+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0IVAN","seat":"rota:on_call","stage":0,"why":"turn"},{"instead_of":null,"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":6,"type":"people_asked","v":1}', 'bd4b51cc90844c26ea8b5707082fc7dfd25867b5f8f53a32f21e8fa594ccda12'),
	('0e738b71c6d7470bb87813b33b61ac3d', 1, '2026-11-24 15:30:30.501165+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.501165Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"answers":{"clause":"approved_tools","controls":{"text":"8db1a12eeb35efd2f866452b15b16074a5b228c5912d671b96b2ceb3d99d3638"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"47c295b303e44243288838b73c4106226c9f6b8579734835634977eeae1e7bc7"},"request":{"text":"c4ee7c3f092e997290234990ae074618f11265d586e9ec73b9604e36565a616c"},"system":"meeting-summariser","until":"2026-11-27","user_vulnerability":"professionals"},"drill":false,"kind":"exception","lifecycle":"approval","links":[],"number":2,"playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending","systems":["meeting-summariser"]},"seq":1,"type":"opened","v":1}', '9456ca61076a93db974802596dee153dfa76d7cf1fdbc47eb0e213369d72ad6e'),
	('0e738b71c6d7470bb87813b33b61ac3d', 2, '2026-11-24 15:30:30.501165+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.501165Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"load":null,"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '2b450720fed6c82c8123198e6e27392420caf4e6924318af2765545ce1246b9e'),
	('0e738b71c6d7470bb87813b33b61ac3d', 3, '2026-11-24 15:30:30.501165+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.501165Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '4c99ffdeff813188d087940c8150d75ad7164a197f72a80af2f1238fe5d0b733'),
	('0e738b71c6d7470bb87813b33b61ac3d', 4, '2026-11-24 15:30:30.501165+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.501165Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"clock":"decision/1","judged":true,"limit":"2026-11-26T15:30:30.501165Z","marks":[{"at":"2026-11-25T15:30:30.501165Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T12:18:30.501165Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T15:30:30.501165Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T15:30:30.501165Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', '85af78118adf657aa70ac925857d01872b36b7971550ff08e5fd540f7fcc2dea'),
	('0e738b71c6d7470bb87813b33b61ac3d', 5, '2026-11-24 15:30:30.501165+00', 'glass_offered', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.501165Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"people":["slack:T0SANDBOX/U0IVAN"]},"seq":5,"type":"glass_offered","v":1}', '5344cfb333159dec9934ffd62cccb6ae062361efec8655f5cf9abbd06668dfa5'),
	('0e738b71c6d7470bb87813b33b61ac3d', 6, '2026-11-24 15:30:31.538353+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:31.538353Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"denial":null,"instead_of":null,"reason":null,"seat":"role:policy_owner","stage":0,"terms":[],"verdict":"approve"},"seq":6,"type":"voted","v":1}', '8925289cfa234ade1b26eaaad958eb601057eaa4c0eae5fc1029b67954e66d06'),
	('0e738b71c6d7470bb87813b33b61ac3d', 7, '2026-11-24 15:30:31.538353+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:31.538353Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"stage":0},"seq":7,"type":"stage_passed","v":1}', '8b42e5baa83ec35d977efee8e32141195815ed6cc05764341f1bb8fe88fd4ae1'),
	('0e738b71c6d7470bb87813b33b61ac3d', 8, '2026-11-24 15:30:31.538353+00', 'approved', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:31.538353Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"grant":{"debt":"approved_tools","holder":"slack:T0SANDBOX/U0ALEX","scope":"approved_tools","start":"2026-11-24T15:30:31.538353Z","system":"meeting-summariser","until":"2026-11-27T23:00:00Z"},"overseers":[]},"seq":8,"type":"approved","v":1}', '973b512bed1c6de29feeab0dae0aefb965e0e140bcd06adf6b6e1a777aa01e71'),
	('0e738b71c6d7470bb87813b33b61ac3d', 9, '2026-11-24 15:30:31.538353+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:31.538353Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"clock":"grant/1","judged":true,"limit":"2026-11-27T23:00:00Z","marks":[{"at":"2026-11-27T23:00:00Z","does":"expire","name":"end","step":0}],"pauses":true,"stage":null},"seq":9,"type":"clock_started","v":1}', '1ea7b00c709f247c5fd8d369ae383d1fd062b7b08a5daa9fa64932d8c50fd72d'),
	('5153394f9bf547a989c870d19d3435e1', 23, '2026-11-25 13:00:30.368124+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T13:00:30.368124Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"goal":"resolution","reason":{"text":"a846d4b8126d85e605dcdac11d18d5660530682e41c7e38a062c709656975086"}},"seq":23,"type":"reached","v":1}', 'ec2e0734e77ec451c62c3338bcfa7a2bacdf9b405bb0ffa62194cfed941bce49'),
	('5153394f9bf547a989c870d19d3435e1', 25, '2026-11-25 13:00:33.48411+00', 'action_moved', '{"actor":"system","at":"2026-11-25T13:00:33.484110Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"key":"ACT-1","state":"open","task":"5153394f9bf547a989c870d19d3435e1.a1"},"seq":25,"type":"action_moved","v":1}', '67bc21da06d61b5349eda987309c84194c3798e9b5042bd5d11bd97d8245b9a9'),
	('weekly@2026-11-30T08:00Z', 7, '2026-11-30 09:00:17.862217+00', 'held', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:17.862217Z","case":"weekly@2026-11-30T08:00Z","data":{"notes":{"text":"f0c415b3dbdd383964d413fa977de7ddc7b2b61a4893af1125d1bfae0c58967e"}},"seq":7,"type":"held","v":1}', 'd9c6a1b5bbf37b4cf8f09ccfc35f4a3eb233f536b0df98348604ff097c33ddc7'),
	('5153394f9bf547a989c870d19d3435e1', 8, '2026-11-25 08:30:17.641223+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"clock":"triage/1","judged":true,"limit":"2026-11-25T09:30:17.641223Z","marks":[{"at":"2026-11-25T09:00:17.641223Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T09:30:17.641223Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T09:30:17.641223Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T10:00:17.641223Z","does":"escalate","name":"escalate2","step":1}],"pauses":true,"stage":null},"seq":8,"type":"clock_started","v":1}', '82ac273b13d152bb79ae74532af53cf040529f3564dc76df1b623c36a6a2d72c'),
	('5153394f9bf547a989c870d19d3435e1', 9, '2026-11-25 08:30:17.641223+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"clock":"leadership/1","judged":true,"limit":"2026-11-25T10:30:17.641223Z","marks":[{"at":"2026-11-25T09:30:17.641223Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:17.641223Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T10:30:17.641223Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":null},"seq":9,"type":"clock_started","v":1}', 'a74272d97c2fe9b50e66f5ead129d7538f208c1c10974d7c7523d7fc62b8df3b'),
	('5153394f9bf547a989c870d19d3435e1', 10, '2026-11-25 08:30:17.641223+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"clock":"containment/1","judged":true,"limit":"2026-11-25T16:30:17.641223Z","marks":[{"at":"2026-11-25T12:30:17.641223Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T15:30:17.641223Z","does":"remind","name":"remind1hourbefore","step":0},{"at":"2026-11-25T16:30:17.641223Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T16:30:17.641223Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T20:30:17.641223Z","does":"escalate","name":"escalate2","step":1}],"pauses":true,"stage":null},"seq":10,"type":"clock_started","v":1}', '79851cc6e18628f673e1b020499f5159895fb6a114503d4c32d923b23bb643d8'),
	('5153394f9bf547a989c870d19d3435e1', 11, '2026-11-25 08:30:17.641223+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"clock":"duty lead/10","judged":false,"limit":"2026-11-25T08:45:17.641223Z","marks":[{"at":"2026-11-25T08:40:17.641223Z","does":"remind","name":"remind5minutesbefore","step":0},{"at":"2026-11-25T08:45:17.641223Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T08:45:17.641223Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":null},"seq":11,"type":"clock_started","v":1}', '8e5af98befaf3e60aae4c004ffa3ffa0bdbb8b4ee813108cb8bbe5a971063b2a'),
	('5153394f9bf547a989c870d19d3435e1', 12, '2026-11-25 08:30:17.641223+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"clock":"duty privacy/10","judged":false,"limit":"2026-11-25T10:30:17.641223Z","marks":[{"at":"2026-11-25T09:30:17.641223Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:17.641223Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":12,"type":"clock_started","v":1}', 'c25c663e9d7e3f3c26fb25229d27d5472f9c2453cdcb4a136dc13f289c632c90'),
	('5153394f9bf547a989c870d19d3435e1', 13, '2026-11-25 08:30:17.641223+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"clock":"update/12","judged":false,"limit":"2026-11-25T12:30:17.641223Z","marks":[{"at":"2026-11-25T12:30:17.641223Z","does":"remind","name":"due","step":0}],"pauses":true,"stage":null},"seq":13,"type":"clock_started","v":1}', 'a4b6303af15703d7ec819449a8a754b45bb33608a2bbbdc1f67f02af04633e2f'),
	('5153394f9bf547a989c870d19d3435e1', 14, '2026-11-25 08:30:17.641223+00', 'entity_noted', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:17.641223Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"entity":[]},"seq":14,"type":"entity_noted","v":1}', 'ac004350960eac77ddd4e1a221210669bfad18463685ffcf925cfa9b813b9e2c'),
	('5153394f9bf547a989c870d19d3435e1', 15, '2026-11-25 08:30:20.518521+00', 'duty_taken', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T08:30:20.518521Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"duty":"lead"},"seq":15,"type":"duty_taken","v":1}', 'd27cc82a6c168263438b797f7e482c154819704b58afcf97216ac344e2934ba3'),
	('5153394f9bf547a989c870d19d3435e1', 16, '2026-11-25 09:00:17.768801+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:00:17.768801Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"added":[],"final":false,"late":0,"timers":["triage/1/remind50%"]},"seq":16,"type":"clock_struck","v":1}', '9b5e9cc25d9182429c097c5aab9a4da85c1a365523701483ff938d84b80f8994'),
	('5153394f9bf547a989c870d19d3435e1', 17, '2026-11-25 09:30:17.786613+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:30:17.786613Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0IVAN","person":"slack:T0SANDBOX/U0ERIN","seat":"rota:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0IVAN","person":"slack:T0SANDBOX/U0OMAR","seat":"rota:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0PRIYA","person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["triage/1/limit","triage/1/escalate1","leadership/1/remind50%","duty privacy/10/remind50%"]},"seq":17,"type":"clock_struck","v":1}', '1851a37e7593bca9f59646f14655c8172bdade7ab4c4ccb6e1ffa9beef18cb20'),
	('5153394f9bf547a989c870d19d3435e1', 19, '2026-11-25 09:45:47.267872+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T09:45:47.267872Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"goal":"leadership","reason":null},"seq":19,"type":"reached","v":1}', 'e4331474a5baf29e0e25754455fb28b10cf3df06ce658cded2d88b5fdc29088d'),
	('5153394f9bf547a989c870d19d3435e1', 20, '2026-11-25 10:00:47.314881+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T10:00:47.314881Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"goal":"containment","reason":{"text":"dc70f627300ccea3235f25aa9fbd1c73dd6eab414b2c23e1d7b9ba73f68a8e4c"}},"seq":20,"type":"reached","v":1}', '9c793e44cc7beb31113ac28572353a8be4cd074190eb10efc4da2e30826da33e'),
	('5153394f9bf547a989c870d19d3435e1', 21, '2026-11-25 10:30:17.804913+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T10:30:17.804913Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"added":[],"final":false,"late":0,"timers":["duty privacy/10/limit"]},"seq":21,"type":"clock_struck","v":1}', '074f82752854c27af678d8b44779d238beaddab330badd8713ad10bfcc0e7a17'),
	('5153394f9bf547a989c870d19d3435e1.a1', 1, '2026-11-25 13:00:33.089117+00', 'opened', '{"actor":"system","at":"2026-11-25T13:00:33.089117Z","case":"5153394f9bf547a989c870d19d3435e1.a1","data":{"answers":{"due":"2026-12-06","owner":"slack:T0SANDBOX/U0ERIN","what":{"text":"6a2aaec6ae1a78034942b95c6a98d41c49046749d6bca8f7f31196765cdf0f46"}},"drill":false,"kind":"task","lifecycle":"task","links":[{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","relation":"action of"}],"number":1,"playbook":"3e383a7860e1054e52d9c9385dcb9c21aa469bf61fa8e35b13313769b4f5888e","prefix":"ACT","private":false,"requester":"system","state":"open","systems":[]},"seq":1,"type":"opened","v":1}', 'fdb47b6dad80756384a0791bbc1a3c759c50f3cb538f3d40f1cba774c5528689'),
	('5153394f9bf547a989c870d19d3435e1', 18, '2026-11-25 09:35:47.326442+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T09:35:47.326442Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"goal":"triage","reason":{"text":"690e6ef647a6a7c99e958bd586bea7a38a1296ce367cbad94eab86344cc03365"}},"seq":18,"type":"reached","v":1}', 'b460e596ddbee9a481ad831a67b1f1c65218fcf7720975ce10277ebc4353cef7'),
	('5153394f9bf547a989c870d19d3435e1', 22, '2026-11-25 12:30:17.700548+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T12:30:17.700548Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"added":[],"final":false,"late":0,"timers":["update/12/due"]},"seq":22,"type":"clock_struck","v":1}', 'b78ce368e55689fb98cb2e139dd210b795401d632e1c77e8b3f8c3a3742c161d'),
	('5153394f9bf547a989c870d19d3435e1', 24, '2026-11-25 13:00:32.794783+00', 'reviewed', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T13:00:32.794783Z","case":"5153394f9bf547a989c870d19d3435e1","data":{"change":{"due":"2026-12-06","owner":"slack:T0SANDBOX/U0ERIN","what":{"text":"6a2aaec6ae1a78034942b95c6a98d41c49046749d6bca8f7f31196765cdf0f46"}},"replaced":null,"root_cause":{"text":"40947214aee87d63c0cf07a0e1ef1c1b8d80984a5c95801f043310bccb2342ec"},"task":"5153394f9bf547a989c870d19d3435e1.a1","tests":{"text":"aeb9586ecc1ec10c4710f373f2adebbc47c926e0baa20bc50d5aec62e5b3829d"}},"seq":24,"type":"reviewed","v":1}', '73b4b665c195db82442c4eca907f7d02fef07ef27c9cecacec36c385daebb066'),
	('weekly@2026-11-30T08:00Z', 3, '2026-11-30 08:00:00.212+00', 'clock_struck', '{"actor":"system","at":"2026-11-30T08:00:00.212000Z","case":"weekly@2026-11-30T08:00Z","data":{"added":[],"final":true,"late":0,"timers":["publish/1/end"]},"seq":3,"type":"clock_struck","v":1}', 'd3e8c671e8dfb26a6f5a8a72e51f41cc641104731aabe96f709a6220d1f030a6'),
	('weekly@2026-11-30T08:00Z', 4, '2026-11-30 08:00:00.212+00', 'published', '{"actor":"system","at":"2026-11-30T08:00:00.212000Z","case":"weekly@2026-11-30T08:00Z","data":{"content":{"before":null,"decided":[{"at":"2026-11-24T13:30:47.332862Z","by":"slack:T0SANDBOX/U0SAM","case":"24be8d70fc844a91a2b674b47def7d6a","kept":false,"key":"ING-1","kind":"ingress","minutes":300,"outcome":"approved"},{"at":"2026-11-24T14:30:32.096922Z","by":"slack:T0SANDBOX/U0MAYA","case":"9b1aa0e66b6442f6bab59e5f5d569fb6","kept":true,"key":"EXC-1","kind":"exception","minutes":0,"outcome":"rejected"},{"at":"2026-11-24T15:30:31.538353Z","by":"slack:T0SANDBOX/U0MAYA","case":"0e738b71c6d7470bb87813b33b61ac3d","kept":true,"key":"EXC-2","kind":"exception","minutes":0,"outcome":"approved"}],"ending":[],"figures":{"codes":[],"decided":3,"emergencies":0,"in_force":1,"incidents":{"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"closed":0,"declared":1,"near_misses":0,"timings":[{"count":1,"goal":"triage","median":65,"within":0},{"count":1,"goal":"leadership","median":75,"within":100},{"count":1,"goal":"containment","median":90,"within":100},{"count":1,"goal":"resolution","median":270,"within":null}]},"median":0,"opened":3,"overdue":[],"p90":300,"within":66},"incidents":[{"actions":1,"case":"5153394f9bf547a989c870d19d3435e1","due":null,"key":"INC-1","kind":"incident","lead":"slack:T0SANDBOX/U0THEO","missing":["checklist"],"overdue":false,"severity":"high","state":"resolved"}],"not_held":null,"open":[{"case":"5153394f9bf547a989c870d19d3435e1.a1","due":"2026-12-06T23:00:00Z","emergency":false,"key":"ACT-1","kind":"task","of":"INC-1","overdue":false,"owners":["slack:T0SANDBOX/U0ERIN"]}],"periods":1,"seal":{"hash":"76afe9217aea9f69a1de1935","number":4},"since":"2026-11-24T08:30:17.508900Z","until":"2026-11-30T08:00:00.212000Z"}},"seq":4,"type":"published","v":1}', '917d9dad18adc9df48e1a4698920a05fde647ecdc7213e666d345f69261ecc7b'),
	('weekly@2026-11-30T08:00Z', 5, '2026-11-30 08:00:00.212+00', 'people_asked', '{"actor":"system","at":"2026-11-30T08:00:00.212000Z","case":"weekly@2026-11-30T08:00Z","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":5,"type":"people_asked","v":1}', '890d134364ed967854dc59c3781cfc2ef64ce83c82531341e1eebbc1fa525bc6'),
	('weekly@2026-11-30T08:00Z', 6, '2026-11-30 08:00:00.212+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.212000Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"hold/1","judged":true,"limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"miss","name":"end","step":0}],"pauses":true,"stage":null},"seq":6,"type":"clock_started","v":1}', '656efc8ffaf820644f46b7e0a2a1ec08a4da026767dcf6a0a4fd42b6b9c96c42'),
	('5153394f9bf547a989c870d19d3435e1.a1', 2, '2026-11-25 13:00:33.089117+00', 'people_asked', '{"actor":"system","at":"2026-11-25T13:00:33.089117Z","case":"5153394f9bf547a989c870d19d3435e1.a1","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0ERIN","seat":"field:owner","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '50d17b50b7f58937a3c10a648b51ba61594d69d90a93c67bef32a71f698d23fe'),
	('5153394f9bf547a989c870d19d3435e1.a1', 3, '2026-11-25 13:00:33.089117+00', 'clock_started', '{"actor":"system","at":"2026-11-25T13:00:33.089117Z","case":"5153394f9bf547a989c870d19d3435e1.a1","data":{"clock":"due/1","judged":true,"limit":"2026-12-06T23:00:00Z","marks":[{"at":"2026-12-04T23:00:00Z","does":"remind","name":"remind2days","step":0},{"at":"2026-12-06T23:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', 'a6cede8d68d46d22330249fd249f505b6ff87fc8153f6fae9aa4683b74a6be9c'),
	('0e738b71c6d7470bb87813b33b61ac3d', 10, '2026-11-27 23:00:00.145489+00', 'clock_struck', '{"actor":"system","at":"2026-11-27T23:00:00.145489Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{"added":[],"final":true,"late":0,"timers":["grant/1/end"]},"seq":10,"type":"clock_struck","v":1}', 'da8898937e2cc1161a0092b2c7d42e00f2f7cadb53ec8150ac28180586c6fbbf'),
	('0e738b71c6d7470bb87813b33b61ac3d', 11, '2026-11-27 23:00:00.145489+00', 'expired', '{"actor":"system","at":"2026-11-27T23:00:00.145489Z","case":"0e738b71c6d7470bb87813b33b61ac3d","data":{},"seq":11,"type":"expired","v":1}', '82dfe19cb10ece3fd6a3a729c1d5cf05182eac9267ce44d5066fee7cac07359b'),
	('weekly@2026-12-07T08:00Z', 1, '2026-11-30 08:00:00.526295+00', 'opened', '{"actor":"system","at":"2026-11-30T08:00:00.526295Z","case":"weekly@2026-12-07T08:00Z","data":{"answers":{"due":"2026-12-07T08:00:00+00:00","since":"2026-11-30T08:00:00.212000+00:00"},"drill":false,"kind":"weekly","lifecycle":"review","links":[],"number":2,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due","systems":[]},"seq":1,"type":"opened","v":1}', '75bb89980f3fcb48a875ee90ead3a814a393e79ff034524a8ed998878e0acd42'),
	('weekly@2026-12-07T08:00Z', 2, '2026-11-30 08:00:00.526295+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.526295Z","case":"weekly@2026-12-07T08:00Z","data":{"clock":"publish/1","judged":true,"limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"publish","name":"end","step":0}],"pauses":true,"stage":null},"seq":2,"type":"clock_started","v":1}', '91d0ebbd97661c558784267064e78298b43fb77f0a82307f8db5e5276cb0722f'),
	('tool-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"answers":{},"drill":false,"kind":"tool","lifecycle":"approval","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending","systems":[]},"seq":1,"type":"opened","v":1}', 'f89d5732f75a9799b681c4a0b99ca9aa2f3cb292ab3c66e13104d4dff42fe0e1'),
	('tool-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '22530259945b84b77413b1bd29eb9248c6ac950d39ff75671b20cf66e0b2e7a4'),
	('tool-1', 3, '2026-03-02 09:00:00+00', 'refused', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"code":"not_asked","verb":"approve"},"seq":3,"type":"refused","v":1}', '75b22f570e70886c0328d4325fe03d5397ebb40d0c0193b07d88641b7b855588'),
	('tool-1', 4, '2026-03-02 09:00:00+00', 'withdrawn', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":4,"type":"withdrawn","v":1}', '389254a4bfd3e502282567b4cd14b65241cb5837605f512a918caa3cd9358213'),
	('tool-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"answers":{},"drill":false,"kind":"tool","lifecycle":"approval","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending","systems":[]},"seq":1,"type":"opened","v":1}', '2e206ba8e161d6618e6d8dd27edfad94c13d0fd3d54ab848cbe8193cfdc0af99'),
	('tool-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'b1e7ea15ad693caff2195186de69de81bebd573d6ccb344e8011b35daf86c4bd'),
	('tool-2', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"clock":"decision/1","judged":true,"limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', 'e9fc85369933ea696fb9572f427c870acd4fbcf30fe5b8798b229a5e2b3a9bf4'),
	('tool-2', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', '421d16d4fd29bae2e7edb662a1514fb94bdc7b38e5cfa545397c6ed59acc5f8c'),
	('tool-2', 5, '2026-03-04 09:00:00+00', 'lapsed', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{},"seq":5,"type":"lapsed","v":1}', 'ab8991bc2e22b8f79d3dc820dcba58444bbc27952067796b439ad05e9ae23963'),
	('tool-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"answers":{},"drill":false,"kind":"tool","lifecycle":"approval","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":true,"requester":"slack:T1/UANA","state":"pending","systems":[]},"seq":1,"type":"opened","v":1}', '36e595c3341ee4e57699028f945969f6a9c6ce45bff059d8aa185603f578eddf'),
	('tool-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '991e4174527b686345cd7af45ae2fbed243d56a3552ced2cf5537d4b4be84311'),
	('tool-3', 3, '2026-03-03 09:00:00+00', 'voted', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"denial":null,"instead_of":null,"reason":null,"seat":"person:slack:T1/UBEN","stage":0,"terms":[],"verdict":"approve"},"seq":3,"type":"voted","v":1}', '78c9f0964e405774ea1f7a2045634fd0b1512ed631ec788f431dbcc51af53b95'),
	('tool-3', 4, '2026-03-03 09:00:00+00', 'stage_passed', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"stage":0},"seq":4,"type":"stage_passed","v":1}', '04304e961c2f0bbfd115ea2b3d89bfcf8a333b0f754e6ff91b3609723dfa6a49'),
	('tool-3', 5, '2026-03-03 09:00:00+00', 'approved', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"grant":{"debt":null,"holder":"slack:T1/UANA","scope":"read","start":"2026-03-03T09:00:00Z","system":"chatbot","until":"2026-03-11T09:00:00Z"},"overseers":[]},"seq":5,"type":"approved","v":1}', 'b18aea2df5418af50a8854ce2760d4f7b91e8680b84e7d75f95d9cac5d34e524'),
	('tool-4', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"answers":{},"drill":false,"kind":"tool","lifecycle":"approval","links":[],"number":4,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending","systems":[]},"seq":1,"type":"opened","v":1}', '6ca8cd4bd5fff96c75ee35b49425d5564ac8e9757ab69f1cbcded6a03a993025'),
	('tool-4', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'be1174379c8134a1e62beaf62c05b5afda337e2eb88d64c2faf08a3d70a63a0f'),
	('tool-4', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"clock":"decision/1","judged":true,"limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', 'ecadde89410998a27444c6f841c3551e59b2b78669346b68fdbf315912e3a6f5'),
	('tool-4', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-4","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', 'feedbffcb8701abdbf6e63943053dae4bf1c039f62a0fbc66b55453ceec08163'),
	('tool-5', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"answers":{},"drill":false,"kind":"tool","lifecycle":"approval","links":[{"case":"tool-4","key":null,"relation":"parent"}],"number":5,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending","systems":[]},"seq":1,"type":"opened","v":1}', 'fb58b7661200d8eca8c7400f04f3325799760b892f56c034da9fa3643aee0865'),
	('tool-5', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '205c667f0d30d632c002f3cfad8df5f876496cd91a7e168e35a4bb5d060399a5'),
	('tool-5', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"clock":"decision/1","judged":true,"limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', 'a188fd6427c135790d24846bb964606854019b488586b3eba669e31dffd8a70b'),
	('task-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"answers":{},"drill":false,"kind":"task","lifecycle":"task","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open","systems":[]},"seq":1,"type":"opened","v":1}', '2c79156316da85d75818e8285556939ea2b8769343fb7eae783cb24fce6aaad7'),
	('task-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '4f5d6ec45b74eed4ca887811f8ba9838e0b2892532ac7d776c7b87b0124e2341'),
	('task-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"answers":{},"drill":false,"kind":"task","lifecycle":"task","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open","systems":[]},"seq":1,"type":"opened","v":1}', 'bfa5e0498a177c30225108f2aa704ce7bf3d27af2feeb9d6c87c064eabc0a165'),
	('task-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '8400297421c8d28b3809224c286d1751c6f2b97fbf901e1366395ff23a54f159'),
	('task-2', 3, '2026-03-02 09:00:00+00', 'done', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"evidence":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"done","v":1}', 'ebd1442be81dec30b5d0a6887014f975bbfe24868a525f27573f166cafa7e1a4'),
	('task-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"answers":{},"drill":false,"kind":"task","lifecycle":"task","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open","systems":[]},"seq":1,"type":"opened","v":1}', 'e67bff6c18b93c2366ffd5a16aabc3f5f8aa806c1d07cdbf82e6da1a92101766'),
	('task-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '495037fc9bb8526c070cd0fe2ae1cb4c789a86b9a83f7b603077f956a4b0dfed'),
	('task-3', 3, '2026-03-02 09:00:00+00', 'dropped', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"dropped","v":1}', '0e439c2ef19bf5c8889b3dde898ef0b3a6576a14d2e4f81ecb1b9414c475f4ca'),
	('weekly-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{"answers":{},"drill":false,"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"WEE","private":false,"requester":"slack:T1/UANA","state":"due","systems":[]},"seq":1,"type":"opened","v":1}', 'de00457d18905467f0f3262fd4e71c6d55ea9b6eb3e0d143a54ec616de29a895'),
	('weekly-1', 2, '2026-03-02 09:00:00+00', 'missed', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{},"seq":2,"type":"missed","v":1}', '51de6dfc60f2b118f59de473dcd380c15c1e0a93836a53b870c7ed9bf68b30ab');
--
-- Data for Name: followups; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.followups VALUES
	(9, 'key', '{"case":"task-1","verb":"drop","actor":"system","kind":null,"answers":{},"texts":{},"source":"","links":[]}');
--
-- Data for Name: grants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.grants VALUES
	('24be8d70fc844a91a2b674b47def7d6a', 'slack:T0SANDBOX/U0ALEX', 'support-assistant', 'internal', '2026-11-24 13:30:47.332862+00', '2027-11-24 13:30:47.332862+00', NULL, false, 'ingress', NULL),
	('0e738b71c6d7470bb87813b33b61ac3d', 'slack:T0SANDBOX/U0ALEX', 'meeting-summariser', 'approved_tools', '2026-11-24 15:30:31.538353+00', '2026-11-27 23:00:00+00', '2026-11-27 23:00:00.145489+00', false, 'exception', 'approved_tools'),
	('tool-3', 'slack:T1/UANA', 'chatbot', 'read', '2026-03-03 09:00:00+00', '2026-03-11 09:00:00+00', NULL, true, 'tool', NULL);
--
-- Data for Name: in_force; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.in_force VALUES
	(1, 'ba4e17f3212dc980325d5e1cb5ce08bc14cdbc9e9197323c64e735f23db9fa81', '2026-11-24 08:30:16.105716+00');
--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.links VALUES
	('5153394f9bf547a989c870d19d3435e1.a1', 'action of', '5153394f9bf547a989c870d19d3435e1'),
	('tool-5', 'parent', 'tool-4');
--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.moves VALUES
	('24be8d70fc844a91a2b674b47def7d6a', 1, 'ingress', 'pending', 'approved', 'slack:T0SANDBOX/U0SAM', '2026-11-24 13:30:47.332862+00', 300, false, false),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 1, 'exception', 'pending', 'rejected', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 14:30:32.096922+00', 0, true, false),
	('0e738b71c6d7470bb87813b33b61ac3d', 1, 'exception', 'pending', 'approved', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 15:30:31.538353+00', 0, true, false),
	('5153394f9bf547a989c870d19d3435e1', 1, 'incident', 'declared', 'triaged', NULL, '2026-11-25 09:35:47.326442+00', 65, false, false),
	('5153394f9bf547a989c870d19d3435e1', 2, 'incident', 'triaged', 'informed', NULL, '2026-11-25 09:45:47.267872+00', 75, true, false),
	('5153394f9bf547a989c870d19d3435e1', 3, 'incident', 'triaged', 'contained', NULL, '2026-11-25 10:00:47.314881+00', 90, true, false),
	('5153394f9bf547a989c870d19d3435e1', 4, 'incident', 'contained', 'resolved', NULL, '2026-11-25 13:00:30.368124+00', 270, NULL, false),
	('0e738b71c6d7470bb87813b33b61ac3d', 2, 'exception', 'approved', 'expired', NULL, '2026-11-27 23:00:00.145489+00', 4769, NULL, false),
	('weekly@2026-11-30T08:00Z', 1, 'weekly', 'due', 'held', 'slack:T0SANDBOX/U0MAYA', '2026-11-30 09:00:17.862217+00', 8670, true, false),
	('tool-1', 1, 'tool', 'pending', 'withdrawn', 'slack:T1/UANA', '2026-03-02 09:00:00+00', 0, NULL, false),
	('tool-2', 1, 'tool', 'pending', 'lapsed', 'system', '2026-03-04 09:00:00+00', 2880, false, false),
	('tool-3', 1, 'tool', 'pending', 'approved', 'slack:T1/UBEN', '2026-03-03 09:00:00+00', 1440, NULL, true),
	('task-2', 1, 'task', 'open', 'done', 'slack:T1/UBEN', '2026-03-02 09:00:00+00', 0, NULL, false),
	('task-3', 1, 'task', 'open', 'dropped', 'slack:T1/UBEN', '2026-03-02 09:00:00+00', 0, NULL, false),
	('weekly-1', 1, 'weekly', 'due', 'missed', 'system', '2026-03-02 09:00:00+00', 0, NULL, false);
--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.outbox VALUES
	(11, '24be8d70fc844a91a2b674b47def7d6a', 'prompt:slack:T0SANDBOX/U0SAM', '24be8d70fc844a91a2b674b47def7d6a/person:slack:T0SANDBOX/U0SAM', 'person', 'slack:T0SANDBOX/U0SAM', 'prompt', false, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2BW1FMC0SG', '1795523418.974552', 'ccd38841f8523647b3b25bd4c1ac5a29ba98449eae67ab2e4bfcb37936140d41', NULL, NULL, NULL),
	(1, '24be8d70fc844a91a2b674b47def7d6a', 'card', '24be8d70fc844a91a2b674b47def7d6a/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795509018.927616', '724561de0a0d7584d29f27edb8ad477f0ad8b5332590b6148e8d198387dd7ba2', NULL, NULL, NULL),
	(47, '5153394f9bf547a989c870d19d3435e1', 'note/7/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795595419.827053', 'fcc6865169026ba48fe1f3e50718deb27b16de4e3cd80acc1fa9ca5a1612b24a', NULL, NULL, NULL),
	(7, '24be8d70fc844a91a2b674b47def7d6a', 'note/5/reminder/slack:T0SANDBOX/U0DANA', '24be8d70fc844a91a2b674b47def7d6a/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'DF0JYS1DGTA', '1795516218.985858', '8cea9fc7b92e2e82ca36c14fd321b5150b54520a0af8eef919df3362d1b36603', NULL, NULL, NULL),
	(46, '5153394f9bf547a989c870d19d3435e1', 'note/7/entered/slack:T0SANDBOX/U0MAYA', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'entered', true, 0, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DTN6BA0N1OE', '1795595419.550778', 'df3aee4c8434b46504515b6d75a7e0cafb0988dd836c40c6b5c5d9cc7041224a', NULL, NULL, NULL),
	(12, '24be8d70fc844a91a2b674b47def7d6a', 'note/6/reminder/slack:T0SANDBOX/U0DANA', '24be8d70fc844a91a2b674b47def7d6a/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 0, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DF0JYS1DGTA', '1795523419.139979', 'b0a17290a0d1724ed84054c1722832e3338c5d289461b1560b4268625932eb0b', NULL, NULL, NULL),
	(13, '24be8d70fc844a91a2b674b47def7d6a', 'note/6/waiting/slack:T0SANDBOX/U0ALEX', '24be8d70fc844a91a2b674b47def7d6a/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'waiting', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DOD1LXFICLG', '1795523419.318735', '2f03f8700499df6f2628a552ab38c8ee90864e324162a984267223668f74a70f', NULL, NULL, NULL),
	(2, '24be8d70fc844a91a2b674b47def7d6a', 'receipt', '24be8d70fc844a91a2b674b47def7d6a/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DOD1LXFICLG', '1795509019.017593', '4ef65f9c01846f5848b4d905aa3fcb520deb4fd43a2fa8d435d88779073f776b', NULL, NULL, NULL),
	(3, '24be8d70fc844a91a2b674b47def7d6a', 'prompt:slack:T0SANDBOX/U0DANA', '24be8d70fc844a91a2b674b47def7d6a/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DF0JYS1DGTA', '1795509019.248677', 'ccd38841f8523647b3b25bd4c1ac5a29ba98449eae67ab2e4bfcb37936140d41', NULL, NULL, NULL),
	(22, '9b1aa0e66b6442f6bab59e5f5d569fb6', 'glass:slack:T0SANDBOX/U0IVAN', '9b1aa0e66b6442f6bab59e5f5d569fb6/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'glass', false, 0, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DNLU6LQURV1', '1795530631.348403', 'f4712e74e80dff0b83b15472943d6eb72e83540dc397cb524e513662587375bb', NULL, NULL, NULL),
	(20, '9b1aa0e66b6442f6bab59e5f5d569fb6', 'receipt', '9b1aa0e66b6442f6bab59e5f5d569fb6/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'receipt', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'D793N5H6WOF', '1795530631.405213', '1f8a5b6c6cd11bfb057ed0d69bf6199563d213ceb09207951d3d67c2f04f7008', NULL, NULL, NULL),
	(21, '9b1aa0e66b6442f6bab59e5f5d569fb6', 'prompt:slack:T0SANDBOX/U0MAYA', '9b1aa0e66b6442f6bab59e5f5d569fb6/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DTN6BA0N1OE', '1795530631.501568', 'f4712e74e80dff0b83b15472943d6eb72e83540dc397cb524e513662587375bb', NULL, NULL, NULL),
	(19, '9b1aa0e66b6442f6bab59e5f5d569fb6', 'card', '9b1aa0e66b6442f6bab59e5f5d569fb6/channel:governance', 'channel', 'governance', 'card', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530631.392287', '28d356cecfd5a6997f80b36c2d386b9beee45d817380535489072bcc070d9d1a', NULL, NULL, NULL),
	(45, '5153394f9bf547a989c870d19d3435e1', 'prompt:slack:T0SANDBOX/U0PRIYA', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DIH4LU0SMQ4', '1795595419.364257', '2f604d2224364944bfafd8cbcfcdc4c68bea3a925fd4acfe481bbf6671cf8d78', NULL, NULL, NULL),
	(35, '5153394f9bf547a989c870d19d3435e1', 'room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'room', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '-', 'room', NULL, NULL, NULL),
	(41, '5153394f9bf547a989c870d19d3435e1', 'receipt', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'report', false, 1, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'D793N5H6WOF', '1795595419.702979', 'c56fb788c6675a9c23f9128d5f7103c6646161fc364fd77157c7bb0c3c18bde8', NULL, NULL, NULL),
	(36, '5153394f9bf547a989c870d19d3435e1', 'members', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'members', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '-', 'slack:T0SANDBOX/U0IVAN slack:T0SANDBOX/U0THEO slack:T0SANDBOX/U0RUTH slack:T0SANDBOX/U0PRIYA slack:T0SANDBOX/U0ERIN slack:T0SANDBOX/U0OMAR slack:T0SANDBOX/U0LENA', NULL, NULL, NULL),
	(14, '24be8d70fc844a91a2b674b47def7d6a', 'note/6/line/card', '24be8d70fc844a91a2b674b47def7d6a/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795523419.187794', '98d38d43be11758d099d56d97a923cfc5cfb63754de2d1532c2c22b5fa46d016', NULL, NULL, NULL),
	(17, '24be8d70fc844a91a2b674b47def7d6a', 'note/7/line/card', '24be8d70fc844a91a2b674b47def7d6a/channel:governance', 'thread', 'card', 'line', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795527048.043933', '2f01479e09531a9b6832148d96be058912f39f51155d6278162dca25aae8ed81', NULL, NULL, NULL),
	(18, '24be8d70fc844a91a2b674b47def7d6a', 'note/9/outcome/slack:T0SANDBOX/U0ALEX', '24be8d70fc844a91a2b674b47def7d6a/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DOD1LXFICLG', '1795527048.107233', '7c5540686202044b44c976656259346c7bb7843f3212cbfbc4a7d95b2d2c9750', NULL, NULL, NULL),
	(26, '9b1aa0e66b6442f6bab59e5f5d569fb6', 'note/7/outcome/slack:T0SANDBOX/U0BEA', '9b1aa0e66b6442f6bab59e5f5d569fb6/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'D793N5H6WOF', '1795530632.634232', '9ac01c28fb38a83250d05f8a0c45481d37fff466d6e58d800ef2d26bc25a152b', NULL, NULL, NULL),
	(25, '9b1aa0e66b6442f6bab59e5f5d569fb6', 'note/6/line/card', '9b1aa0e66b6442f6bab59e5f5d569fb6/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530632.724188', 'c43a16ebac58316513c9b24f76e399671a61e57184e3fd14356a781cbd3b3cd7', NULL, NULL, NULL),
	(33, '0e738b71c6d7470bb87813b33b61ac3d', 'note/6/line/card', '0e738b71c6d7470bb87813b33b61ac3d/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534232.224186', '4f6e1052f360025841de8eda99ad3630065c46b3058f646d9547469e7197893f', NULL, NULL, NULL),
	(34, '0e738b71c6d7470bb87813b33b61ac3d', 'note/8/outcome/slack:T0SANDBOX/U0ALEX', '0e738b71c6d7470bb87813b33b61ac3d/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 8, 8, false, false, NULL, NULL, NULL, 0, false, NULL, 'DOD1LXFICLG', '1795534232.345939', '6dccbb4d14806ffa7aab63025be0b0736706e6319c068c7ae8cc8d5d007e3ed9', NULL, NULL, NULL),
	(59, '5153394f9bf547a989c870d19d3435e1', 'note/15/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795595421.542557', '95722bf6f40deb82ec6c004cca3235169b7dcc22cbc158fd31f93d256e380d2d', NULL, NULL, NULL),
	(71, '5153394f9bf547a989c870d19d3435e1', 'note/16/pressing/slack:T0SANDBOX/U0THEO', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 16, 16, false, false, NULL, NULL, NULL, 0, false, NULL, 'D1UZTHAACU6', '1795597218.442499', '3b3f3d344e84fce156d51ecaf7c6245c5a1f112631b844fe2b9c6f2d6866bcba', NULL, NULL, NULL),
	(29, '0e738b71c6d7470bb87813b33b61ac3d', 'prompt:slack:T0SANDBOX/U0MAYA', '0e738b71c6d7470bb87813b33b61ac3d/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DTN6BA0N1OE', '1795534231.061391', 'ff26d1354039f9f4403a9bccc6d881d3ac79fc33749db19707ff23801953ab25', NULL, NULL, NULL),
	(43, '5153394f9bf547a989c870d19d3435e1', 'prompt:slack:T0SANDBOX/U0THEO', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'D1UZTHAACU6', '1795595418.605008', 'f6112a6862fbcfa74682dbf29d4bb45f5715b2dad6ab07594c4467a93e7cfde9', NULL, NULL, NULL),
	(40, '5153394f9bf547a989c870d19d3435e1', 'card', '5153394f9bf547a989c870d19d3435e1/channel:incidents', 'channel', 'incidents', 'announcement', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595418.227710', '7cd01e8a021a7b6f807c6516af2016d81c976300e8ca70ac70231772db025363', NULL, NULL, NULL),
	(42, '5153394f9bf547a989c870d19d3435e1', 'prompt:slack:T0SANDBOX/U0IVAN', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DNLU6LQURV1', '1795595418.532238', '62c1534e0b21318f84fd75b58b4c2c6668674e467dd2df0200ecc257de222433', NULL, NULL, NULL),
	(30, '0e738b71c6d7470bb87813b33b61ac3d', 'glass:slack:T0SANDBOX/U0IVAN', '0e738b71c6d7470bb87813b33b61ac3d/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'glass', false, 0, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DNLU6LQURV1', '1795534230.873409', 'ff26d1354039f9f4403a9bccc6d881d3ac79fc33749db19707ff23801953ab25', NULL, NULL, NULL),
	(27, '0e738b71c6d7470bb87813b33b61ac3d', 'card', '0e738b71c6d7470bb87813b33b61ac3d/channel:governance', 'channel', 'governance', 'card', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.985507', '2d583e57510362c1c57180b836c14ff52e5360be19d99111f54fec7eef3e52d2', NULL, NULL, NULL),
	(28, '0e738b71c6d7470bb87813b33b61ac3d', 'receipt', '0e738b71c6d7470bb87813b33b61ac3d/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DOD1LXFICLG', '1795534230.893547', '8330e51ff0e2585c4113a48a6c573feeb367fa1c5c7693d1a6afb8475f7b9e48', NULL, NULL, NULL),
	(86, '5153394f9bf547a989c870d19d3435e1', 'note/17/pressing/slack:T0SANDBOX/U0IVAN', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'DNLU6LQURV1', '1795599018.368775', 'ed5840db72e7c7741dedfe5571b4e56e9c97e482a5e03a9b34b0df112563eb83', NULL, NULL, NULL),
	(87, '5153394f9bf547a989c870d19d3435e1', 'note/17/pressing/slack:T0SANDBOX/U0THEO', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'D1UZTHAACU6', '1795599018.379573', 'ed5840db72e7c7741dedfe5571b4e56e9c97e482a5e03a9b34b0df112563eb83', NULL, NULL, NULL),
	(88, '5153394f9bf547a989c870d19d3435e1', 'note/17/pressing/slack:T0SANDBOX/U0RUTH', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'D9H4V74M7ED', '1795599018.442218', 'ed5840db72e7c7741dedfe5571b4e56e9c97e482a5e03a9b34b0df112563eb83', NULL, NULL, NULL),
	(90, '5153394f9bf547a989c870d19d3435e1', 'note/17/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795599018.761998', '9059a56abf08a0190c264ec702e6faab031b313251ffa40701680ba1fc987cb6', NULL, NULL, NULL),
	(89, '5153394f9bf547a989c870d19d3435e1', 'note/17/pressing/slack:T0SANDBOX/U0PRIYA', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'DIH4LU0SMQ4', '1795599018.880044', 'ed5840db72e7c7741dedfe5571b4e56e9c97e482a5e03a9b34b0df112563eb83', NULL, NULL, NULL),
	(105, '5153394f9bf547a989c870d19d3435e1', 'note/18/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 18, 18, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795599348.092137', 'd601d9bec1b4699a20170a53155d5b2bbb1354e6aa781fafe9a76517171914aa', NULL, NULL, NULL),
	(120, '5153394f9bf547a989c870d19d3435e1', 'note/19/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 19, 19, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795599947.643115', '8c0cdfe27aba4cc07a7f2035d787d6d88cd013b247455cf40efdd68e491192e3', NULL, NULL, NULL),
	(135, '5153394f9bf547a989c870d19d3435e1', 'note/20/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 20, 20, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795600848.427495', 'b307ad8614f3dd051db4f159cdc31a231457a09e998443e9fac25bb1f72344bc', NULL, NULL, NULL),
	(153, '5153394f9bf547a989c870d19d3435e1', 'note/21/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795602618.438970', '0ad6d5f7806eb4b7655a776fa508f46e4ca97293350639a0f7b55a64b110869e', NULL, NULL, NULL),
	(152, '5153394f9bf547a989c870d19d3435e1', 'note/21/pressing/slack:T0SANDBOX/U0THEO', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'D1UZTHAACU6', '1795602618.327158', '76456cff899d2972ad008c7a8becaa461824c22f3931015c5f765371ec831bdb', NULL, NULL, NULL),
	(150, '5153394f9bf547a989c870d19d3435e1', 'note/21/pressing/slack:T0SANDBOX/U0PRIYA', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'DIH4LU0SMQ4', '1795602618.277275', '76456cff899d2972ad008c7a8becaa461824c22f3931015c5f765371ec831bdb', NULL, NULL, NULL),
	(151, '5153394f9bf547a989c870d19d3435e1', 'note/21/pressing/slack:T0SANDBOX/U0LENA', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'pressing', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'DHJCQ58MHC1', '1795602618.429451', '76456cff899d2972ad008c7a8becaa461824c22f3931015c5f765371ec831bdb', NULL, NULL, NULL),
	(168, '5153394f9bf547a989c870d19d3435e1', 'note/22/pressing/slack:T0SANDBOX/U0THEO', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 22, 22, false, false, NULL, NULL, NULL, 0, false, NULL, 'D1UZTHAACU6', '1795609818.111367', '1a9ff0360d45bfc547e67b3e6d272c218df96e03234cd98bf45d75e8b29eefde', NULL, NULL, NULL),
	(183, '5153394f9bf547a989c870d19d3435e1', 'note/23/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 23, 23, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795611631.936791', 'ebf499875c321ea88567d96c2940e84b5af6b1491cdfd70b30ba72060603cf75', NULL, NULL, NULL),
	(37, '5153394f9bf547a989c870d19d3435e1', 'summary', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'summary', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795595418.897530', '57ede23d6f84c00a13e0a1eb3931e3fae98dc95ca50edf8c52a6641bceac2eda', NULL, NULL, NULL),
	(198, '5153394f9bf547a989c870d19d3435e1', 'note/24/line/room', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'line', true, 0, 24, 24, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795611633.504372', '494cf4de652b22740c27c4972366f98cf439ffde7ca285409f6d64e9b731526e', NULL, NULL, NULL),
	(44, '5153394f9bf547a989c870d19d3435e1', 'prompt:slack:T0SANDBOX/U0RUTH', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'D9H4V74M7ED', '1795595418.632265', '9092b75143c5d62a90330d18b273795440dfb76b76f9f1caa10cd5532c5340bb', NULL, NULL, NULL),
	(83, '5153394f9bf547a989c870d19d3435e1', 'prompt:slack:T0SANDBOX/U0ERIN', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DM75438OORB', '1795599018.633976', '7b07febd2f76fea2c7810d35686ca7fc30aaad806d1b66682f66e806f410853a', NULL, NULL, NULL),
	(84, '5153394f9bf547a989c870d19d3435e1', 'prompt:slack:T0SANDBOX/U0OMAR', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DOBL6B8D936', '1795599018.695921', '7b07febd2f76fea2c7810d35686ca7fc30aaad806d1b66682f66e806f410853a', NULL, NULL, NULL),
	(38, '5153394f9bf547a989c870d19d3435e1', 'pin', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'pin', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '1795595418.897530', '1795595418.897530', NULL, NULL, NULL),
	(219, 'weekly@2026-11-30T08:00Z', 'digest', 'weekly@2026-11-30T08:00Z/channel:governance', 'channel', 'governance', 'digest', false, 2, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1796025600.740977', '91fccb9dce3a75059ed19bc2c5d07cf1ef6d1afbfab47f47f0d29331a0796d54', NULL, NULL, NULL),
	(85, '5153394f9bf547a989c870d19d3435e1', 'prompt:slack:T0SANDBOX/U0LENA', '5153394f9bf547a989c870d19d3435e1/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DHJCQ58MHC1', '1795599018.902268', '825f5886dff2e4a5a96b225ab26f99e3bd9073501968d3775dd94b95aabe0ffd', NULL, NULL, NULL),
	(39, '5153394f9bf547a989c870d19d3435e1', 'topic', '5153394f9bf547a989c870d19d3435e1/room:room', 'room', 'room', 'topic', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C49GJY6RNXE', '-', 'cbb38736408f029c44f826e6cbe8b3e44357d17592692417183dc136487cf774', NULL, NULL, NULL),
	(199, '5153394f9bf547a989c870d19d3435e1.a1', 'prompt:slack:T0SANDBOX/U0ERIN', '5153394f9bf547a989c870d19d3435e1.a1/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'prompt', false, 1, 3, 3, false, false, NULL, NULL, NULL, 0, false, NULL, 'DM75438OORB', '1795611633.461352', 'df92a271bb38f3718b768d81c515098d0cc2e1d27a0365a5e654e1ecfe0a66aa', NULL, NULL, NULL),
	(218, '0e738b71c6d7470bb87813b33b61ac3d', 'note/11/line/card', '0e738b71c6d7470bb87813b33b61ac3d/channel:governance', 'thread', 'card', 'line', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795820400.458789', 'a237b2f7dfcbe7098f58cbdb771f3203e96b6186b47649fc34cef10ac2650de9', NULL, NULL, NULL),
	(216, '0e738b71c6d7470bb87813b33b61ac3d', 'note/11/expired/slack:T0SANDBOX/U0ALEX', '0e738b71c6d7470bb87813b33b61ac3d/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'expired', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DOD1LXFICLG', '1795820400.563509', '46bf3ef9e1bd04934a9b4b525b56a04155521779150b55c34c33a1e1c9f12396', NULL, NULL, NULL),
	(217, '0e738b71c6d7470bb87813b33b61ac3d', 'note/11/expired/slack:T0SANDBOX/U0MAYA', '0e738b71c6d7470bb87813b33b61ac3d/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'expired', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DTN6BA0N1OE', '1795820400.564277', '46bf3ef9e1bd04934a9b4b525b56a04155521779150b55c34c33a1e1c9f12396', NULL, NULL, NULL);
--
-- Data for Name: participants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.participants VALUES
	('ledger@2026-11-24', 'system'),
	('weekly@2026-11-30T08:00Z', 'system'),
	('24be8d70fc844a91a2b674b47def7d6a', 'slack:T0SANDBOX/U0ALEX'),
	('24be8d70fc844a91a2b674b47def7d6a', 'slack:T0SANDBOX/U0DANA'),
	('24be8d70fc844a91a2b674b47def7d6a', 'slack:T0SANDBOX/U0SAM'),
	('24be8d70fc844a91a2b674b47def7d6a', 'slack:T0SANDBOX/U0THEO'),
	('24be8d70fc844a91a2b674b47def7d6a', 'slack:T0SANDBOX/U0PRIYA'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 'slack:T0SANDBOX/U0IVAN'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 'slack:T0SANDBOX/U0MAYA'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 'slack:T0SANDBOX/U0BEA'),
	('0e738b71c6d7470bb87813b33b61ac3d', 'slack:T0SANDBOX/U0IVAN'),
	('0e738b71c6d7470bb87813b33b61ac3d', 'slack:T0SANDBOX/U0ALEX'),
	('0e738b71c6d7470bb87813b33b61ac3d', 'slack:T0SANDBOX/U0MAYA'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0THEO'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0IVAN'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0BEA'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0PRIYA'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0RUTH'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0OMAR'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0LENA'),
	('5153394f9bf547a989c870d19d3435e1', 'slack:T0SANDBOX/U0ERIN'),
	('5153394f9bf547a989c870d19d3435e1.a1', 'system'),
	('5153394f9bf547a989c870d19d3435e1.a1', 'slack:T0SANDBOX/U0ERIN'),
	('weekly@2026-11-30T08:00Z', 'slack:T0SANDBOX/U0MAYA'),
	('weekly@2026-12-07T08:00Z', 'system'),
	('tool-1', 'slack:T1/UBEN'),
	('tool-1', 'slack:T1/UANA'),
	('tool-2', 'slack:T1/UBEN'),
	('tool-2', 'slack:T1/UANA'),
	('tool-3', 'slack:T1/UBEN'),
	('tool-3', 'slack:T1/UANA'),
	('tool-4', 'slack:T1/UBEN'),
	('tool-4', 'slack:T1/UANA'),
	('tool-5', 'slack:T1/UBEN'),
	('tool-5', 'slack:T1/UANA'),
	('task-1', 'slack:T1/UBEN'),
	('task-1', 'slack:T1/UANA'),
	('task-2', 'slack:T1/UBEN'),
	('task-2', 'slack:T1/UANA'),
	('task-3', 'slack:T1/UBEN'),
	('task-3', 'slack:T1/UANA'),
	('weekly-1', 'slack:T1/UANA');
--
-- Data for Name: paused; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: pauses; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.pauses VALUES
	('channel:D2BW1FMC0SG', '2026-11-21 17:11:30.397878+00'),
	('channel:DF0JYS1DGTA', '2026-11-21 17:11:30.543344+00'),
	('channel:C0AIINCIDENTS', '2026-11-21 17:11:40.057763+00'),
	('channel:D793N5H6WOF', '2026-11-21 17:11:41.505731+00'),
	('channel:DNLU6LQURV1', '2026-11-21 17:11:45.494129+00'),
	('channel:D9H4V74M7ED', '2026-11-21 17:11:45.698493+00'),
	('channel:DOBL6B8D936', '2026-11-21 17:11:45.939082+00'),
	('channel:DIH4LU0SMQ4', '2026-11-21 17:11:50.712656+00'),
	('channel:DHJCQ58MHC1', '2026-11-21 17:11:50.878633+00'),
	('channel:D1UZTHAACU6', '2026-11-21 17:11:51.610317+00'),
	('channel:DM75438OORB', '2026-11-21 17:11:55.428476+00'),
	('channel:C49GJY6RNXE', '2026-11-21 17:11:55.462551+00'),
	('channel:DOD1LXFICLG', '2026-11-21 17:11:57.536994+00'),
	('channel:DTN6BA0N1OE', '2026-11-21 17:11:57.56165+00'),
	('channel:C0AIGOVERNANCE', '2026-11-21 17:12:00.640081+00');
--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.people VALUES
	('slack:T0SANDBOX/U0CARLA', 'Carla Mendes', 'carla', 'Europe/Berlin', 'carla.mendes@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0NOOR', 'Noor Haddad', 'noor', 'Europe/Berlin', 'noor.haddad@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0PAUL', 'Paul Moreau', 'paul', 'Europe/Berlin', 'paul.moreau@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0ALEX', 'Alex Kim', NULL, 'Europe/Berlin', 'alex@example.com', 'DOD1LXFICLG', false, false, false),
	('slack:T0SANDBOX/U0DANA', 'Dana Okafor', 'dana', 'Europe/Berlin', 'dana.okafor@example.com', 'DF0JYS1DGTA', false, false, false),
	('slack:T0SANDBOX/U0SAM', 'Sam Reyes', 'sam', 'Europe/Berlin', 'sam.reyes@example.com', 'D2BW1FMC0SG', false, false, false),
	('slack:T0SANDBOX/U0IVAN', 'Ivan Petrov', 'ivan', 'Europe/Berlin', 'ivan.petrov@example.com', 'DNLU6LQURV1', false, false, false),
	('slack:T0SANDBOX/U0BEA', 'Bea Novak', NULL, 'Europe/Berlin', 'bea@example.com', 'D793N5H6WOF', false, false, false),
	('slack:T0SANDBOX/U0MAYA', 'Maya Lindqvist', 'maya', 'Europe/Berlin', 'maya.lindqvist@example.com', 'DTN6BA0N1OE', false, false, false),
	('slack:T0SANDBOX/U0THEO', 'Theo Brandt', 'theo', 'Europe/Berlin', 'theo.brandt@example.com', 'D1UZTHAACU6', false, false, false),
	('slack:T0SANDBOX/U0RUTH', 'Ruth Adeyemi', 'ruth', 'Europe/Berlin', 'ruth.adeyemi@example.com', 'D9H4V74M7ED', false, false, false),
	('slack:T0SANDBOX/U0PRIYA', 'Priya Nair', 'priya', 'Europe/Berlin', 'priya.nair@example.com', 'DIH4LU0SMQ4', false, false, false),
	('slack:T0SANDBOX/U0ERIN', 'Erin Walsh', 'erin', 'Europe/Berlin', 'erin.walsh@example.com', 'DM75438OORB', false, false, false),
	('slack:T0SANDBOX/U0OMAR', 'Omar Diaz', 'omar', 'Europe/Berlin', 'omar.diaz@example.com', 'DOBL6B8D936', false, false, false),
	('slack:T0SANDBOX/U0LENA', 'Lena Fischer', 'lena', 'Europe/Berlin', 'lena.fischer@example.com', 'DHJCQ58MHC1', false, false, false);
--
-- Data for Name: playbooks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.playbooks VALUES
	('3e383a7860e1054e52d9c9385dcb9c21aa469bf61fa8e35b13313769b4f5888e', 'task', '{"about":"Something that one person does by a date. Tasks that are still open come up in the weekly review.","channel":"governance","due":"due","form":[{"field":"what","label":"What is to be done?","max_length":150,"placeholder":"Add the new model to the registry","required":true,"type":"text"},{"field":"owner","label":"Who does it?","required":true,"type":"person"},{"field":"due","label":"By when?","required":true,"type":"date"}],"kind":"task","lifecycle":"task","nag":true,"name":"Task","owner":"owner","prefix":"ACT","remind":["2 days"],"schema":1,"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', 'weekly', '{"about":"Fifteen minutes once a week on what is open, what went wrong, what was decided and what ends soon.","at":"09:00","channel":"governance","kind":"weekly","lifecycle":"review","name":"Weekly AI governance review","owner":{"role":"policy_owner"},"prefix":"REV","schema":1,"sections":["open","incidents","decided","ending","figures"],"title":"Weekly review","weekday":"monday","zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('4bd0180d0a5e056ea1e55b603f845dd849f94df30e68856fa94fc7494ac30888', 'notice', '{"about":"A text that leaves the team, or reaches its leadership, is read by somebody who did not write it.","channel":"governance","clocks":{"decision":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"4 hours","remind":[{"share":50},{"before":"30 minutes"}]}},"effect":"send","fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"incident","label":"Which incident?","required":true,"type":"text"},{"field":"notice","label":"Which notice?","options":[{"label":"Supervisory authority (GDPR Art. 33)","value":"regulator"},{"label":"Affected users","value":"users"},{"label":"Leadership","value":"leadership"}],"required":true,"type":"select"},{"field":"severity","label":"How severe is it?","type":"text"},{"field":"text","label":"Its text","max_length":3000,"required":true,"type":"long_text"}],"kind":"notice","lifecycle":"approval","name":"Notice of an incident","prefix":"NOT","private":true,"routing":[{"rule":"To an authority","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"privacy_lead"},{"role":"legal"}],"stage":"content"}],"when":{"equals":"regulator","field":"notice"}},{"rule":"To the people affected","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"product_owner"},{"role":"legal"}],"stage":"content"}],"when":{"equals":"users","field":"notice"}},{"rule":"To leadership","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"},{"role":"risk_owner"}],"stage":"content"}]}],"schema":1,"texts":{"approved":"It may be sent in these words. Send it, and mark it as sent in the incident.","opened":"Read it as whoever gets it will. If something has to change, reject it and say what.","rejected":"It may not be sent in these words. The draft is kept in the incident, to be changed there."},"title":"{notice} ({incident})","urgent":true,"zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('4fb7a282d431c6430692e6aa9c1869b0db148915668cb0e276728a5fd28387e1', 'near_miss', '{"about":"Something almost went wrong, and next time it might. Nobody is to blame for a near miss; telling it is what keeps it from happening.","actions":"task","channel":"incidents","closing":["root_cause","change"],"fallback":[{"rota":"on_call"},{"role":"risk_owner"}],"form":[{"field":"type","label":"What would it have been?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What almost happened?","max_length":2000,"placeholder":"A test prompt made the assistant draft a refund that nobody had approved","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"stopped","help":"Luck counts. It shows where a control is missing.","label":"What stopped it?","max_length":1000,"type":"long_text"}],"kind":"near_miss","lifecycle":"incident","name":"Near miss","prefix":"NM","schema":1,"summons":[{"ask":[{"role":"policy_owner"}]}],"texts":{"opened":"Thank you. If it turns out that somebody was harmed after all, please report it with /ai-incident."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('5e0f51e55776e6830652e2d1d12c12e825ff20d3af48ed83c8f89b583debdd8b', 'unsealing', '{"about":"Tell who reported an incident in confidence.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"incidents","clocks":{"decision":{"calendar":"office","end":{"at":{"share":300},"then":"lapse"},"limit":"1 business day","remind":[{"share":50}]}},"effect":"unseal","fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"incident","label":"Which incident?","required":true,"type":"text"},{"field":"reason","label":"Why is the name needed?","required":true,"type":"long_text"}],"kind":"unsealing","lifecycle":"approval","name":"Name of a reporter","prefix":"UNS","private":true,"routing":[{"rule":"Two people, always","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"privacy_lead"},{"role":"legal"}],"stage":"unsealing"}]}],"schema":1,"title":"Who reported {incident}?","zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('61ef4880baf216079c3169e9c4e773ea68b561490544fa8809ce38b426d098d5', 'pause', '{"about":"Use of a system is paused because of an incident, until that is lifted.","channel":"incidents","clocks":{"decision":{"end":{"at":{"share":1000},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":200}}],"limit":"15 minutes","remind":[{"before":"5 minutes"}]}},"effect":"pause","fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"incident","label":"Because of which incident?","max_length":40,"required":true,"type":"text"},{"field":"system","label":"Which system?","required":true,"type":"system"},{"field":"severity","label":"How severe is it?","options":[{"label":"Critical","value":"critical"},{"label":"High","value":"high"},{"label":"Medium","value":"medium"},{"label":"Low","value":"low"}],"type":"select"},{"field":"reason","label":"Why must it not be used?","max_length":2000,"type":"long_text"},{"field":"suspend","label":"Suspend every grant and request on this system?","options":[{"label":"Yes: no grant holds and no request goes on","value":"suspend"},{"label":"No: leave them as they are","value":"leave"}],"type":"select"}],"kind":"pause","lifecycle":"approval","name":"Pause of use","prefix":"PAU","routing":[{"rule":"Above medium, two people","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"security_lead"},{"role":"risk_owner"}],"stage":"pause"}],"when":{"field":"severity","one_of":["critical","high"]}},{"rule":"Up to medium, one person","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"},{"role":"ml_ops"}],"stage":"pause"}]}],"schema":1,"texts":{"approved":"Use of the system is paused. It is lifted from the incident, by a decision of its own.","lapsed":"Nobody decided in time, so the system stays in use. Ask again, or call somebody who can decide.","opened":"If people are being harmed, switch it off first and decide afterwards.","rejected":"The system stays in use. Contain the incident by other means."},"title":"Pause {system} because of {incident}","urgent":true,"zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('72d697b035a3ec201d2dc128e4e3d3b37a2caa0ee30f15f4461d6b4b9afc228d', 'lift', '{"about":"A system that was paused because of an incident may be used again.","channel":"incidents","clocks":{"decision":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":200}}],"limit":"4 hours","remind":[{"share":50}]}},"effect":"lift","fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"incident","label":"Because of which incident was it paused?","max_length":40,"required":true,"type":"text"},{"field":"system","label":"Which system?","required":true,"type":"system"},{"field":"severity","label":"How severe is it?","options":[{"label":"Critical","value":"critical"},{"label":"High","value":"high"},{"label":"Medium","value":"medium"},{"label":"Low","value":"low"}],"type":"select"},{"field":"reason","label":"Why may it be used again?","max_length":2000,"type":"long_text"}],"kind":"lift","lifecycle":"approval","name":"Lifting of a pause","prefix":"LIF","routing":[{"rule":"Above medium, two people","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"security_lead"},{"role":"risk_owner"}],"stage":"lift"}],"when":{"field":"severity","one_of":["critical","high"]}},{"rule":"Up to medium, one person","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"},{"role":"ml_ops"}],"stage":"lift"}]}],"schema":1,"texts":{"opened":"Ask what shows that it does no more harm before you approve.","rejected":"Use of the system stays paused."},"title":"Lift the pause of {system} because of {incident}","urgent":true,"zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('7782cbc1c0eda7fd67c6464994fc4f855972b909e90da18017f9bd8dc6a7e8b3', 'not_reportable', '{"about":"A duty to report does not apply to an incident. Until two people agree, its clock runs on.","channel":"governance","clocks":{"decision":{"escalate":[{"add":"deputies","at":{"share":50}},{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"4 hours","remind":[{"share":50}]}},"effect":"excuse","fallback":[{"role":"security_lead"},{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"incident","label":"Which incident is it?","required":true,"type":"text"},{"field":"regulation","label":"Which duty does not apply?","required":true,"type":"text"},{"field":"source","label":"Where is it written?","type":"text"},{"field":"due","label":"When is it due?","past":true,"type":"datetime"},{"field":"severity","label":"How severe is the incident?","type":"text"},{"field":"system","label":"Which system is it about?","type":"system"},{"field":"reason","label":"Why does it not apply?","max_length":2000,"required":true,"type":"long_text"}],"kind":"not_reportable","lifecycle":"approval","name":"Not reportable","prefix":"NOR","routing":[{"rule":"Two people agree","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"privacy_lead"},{"role":"legal"}],"stage":"privacy_and_law"}]}],"schema":1,"title":"{incident}: {regulation}","urgent":true,"zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b', 'ledger', '{"channel":"ledger","kind":"ledger","lifecycle":"ledger","name":"Ledger","prefix":"LOG","schema":1,"title":"Ledger"}', '2026-11-24 08:30:16.029846+00', NULL),
	('96c0dca9f9990a9a7567f9ca8580017e54b6c8bcf2c1ae399bd6d1da67f11792', 'incident', '{"about":"Report that an AI system did harm, leaked something or may do so. Better too early than too late: the people who can help are called at once, and a false alarm costs nobody anything.","actions":"task","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"incidents","checklists":{"availability":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"bias_harm":["Name the groups that are affected","Quantify the harm","Document what was found and how","Decide on remedies for past decisions","Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"data_poisoning":["Quarantine suspect data","Scope the contamination","Decide on retraining","Keep the chain of custody","Rebuild the index from a clean snapshot","Roll the model back","Audit the source"],"performance_regression":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"privacy_violation":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"rag_injection":["Find the poisoned documents","Query the log for their retrievals","List the sessions that are affected","Quarantine the documents"],"safety_violation":["Keep the inputs and outputs that broke the rules","Isolated or systematic?","Was the system prompt bypassed?","Contain it with a patch of the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Find the way in","Revoke keys and credentials","Tighten input validation and rate limits","Keep the inputs of the attack","Rotate secrets","Block the pattern"]},"closing":["root_cause","tests","change","checklist"],"command":"/ai-incident","containment":{"availability":["Roll back to the last version that answered","Divert to a fallback or to people"],"bias_harm":["Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"data_poisoning":["Quarantine suspect data","Roll the model back","Rebuild the index from a clean snapshot"],"performance_regression":["Roll back to the last version that passed the evaluation suite","Divert to a fallback or to people"],"privacy_violation":["Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"rag_injection":["Quarantine the documents","Take them out of the index, and end the sessions that saw them"],"safety_violation":["Patch the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Revoke keys and credentials, and rotate secrets","Tighten input validation and rate limits","Block the pattern"]},"decisions":{"excuse":"not_reportable","lift":"lift","pause":"pause","send":"notice","unseal":"unsealing"},"duties":[{"ask":[{"rota":"on_call"}],"duty":"lead","label":"Lead","summons":[{"ask":[{"role":"security_lead"}],"when":{"equals":"security_breach","field":"type"}}],"unclaimed":{"critical":{"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"5 minutes"},"high":{"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"15 minutes","remind":[{"before":"5 minutes"}]},"medium":{"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"1 hour","remind":[{"share":50}]}}},{"ask":[{"role":"risk_owner"}],"duty":"communications","label":"Communications","unclaimed":{"critical":{"limit":"30 minutes","remind":[{"share":50}]}},"when":{"field":"severity","one_of":["critical","high"]}},{"duty":"scribe","label":"Scribe","when":{"equals":"critical","field":"severity"}},{"ask":[{"role":"privacy_lead"}],"duty":"privacy","label":"Privacy","unclaimed":{"critical":{"limit":"30 minutes","remind":[{"share":50}]},"high":{"limit":"2 hours","remind":[{"share":50}]}},"when":{"any":[{"equals":"privacy_violation","field":"type"},{"equals":true,"field":"personal_data"}]}}],"fallback":[{"role":"security_lead"},{"role":"policy_owner"}],"form":[{"field":"severity","help":"Not sure? Leave it empty. It counts as medium until somebody says otherwise.","label":"How severe is it?","options":[{"label":"Critical: people are being harmed, or data is leaking now","value":"critical"},{"label":"High: serious harm is likely, or many people are affected","value":"high"},{"label":"Medium: some people are affected, nothing irreversible","value":"medium"},{"label":"Low: a nuisance, or found before it did harm","value":"low"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What happened?","max_length":2000,"placeholder":"The billing chatbot shows other people''s invoices","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"type","help":"It decides who is called besides the first responder, and which first moves are listed.","label":"What kind of incident is it?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"personal_data","help":"Then the privacy lead is called as well, since notices to regulators have limits of their own.","label":"Personal data may be exposed","type":"checkbox"},{"field":"eu_residents","label":"People in the EU are affected","shown_when":{"equals":true,"field":"personal_data"},"type":"checkbox"},{"field":"high_risk","help":"Its risk tier and its entry in the registry tell. Then a serious incident has to be reported.","label":"The system is high-risk under the EU AI Act","type":"checkbox"},{"field":"harm","help":"Any of these makes it a serious incident (AI Act Art. 3(49) and Art. 73(3)).","label":"What did it cause, or may it have caused?","options":[{"label":"Death of a person","value":"death"},{"label":"Serious harm to somebody''s health","value":"health"},{"label":"Lasting disruption of critical infrastructure","value":"critical_infrastructure"},{"label":"Widespread infringement","value":"widespread"},{"label":"Infringement of fundamental rights","value":"fundamental_rights"},{"label":"Serious harm to property or the environment","value":"property"}],"shown_when":{"equals":true,"field":"high_risk"},"type":"multi_select"},{"field":"discovered","help":"If it was not just now. Limits of the law often count from this moment.","label":"When was it discovered?","latest":"1 hour","past":true,"type":"datetime"},{"field":"evidence","help":"A message, a log, a screenshot. The shortcut on a message fills this in.","label":"A link to what shows it","max_length":500,"type":"url"},{"field":"private","help":"No card in the channel; only those who are called, and you, see that there is one.","label":"Keep it private","type":"checkbox"},{"field":"confidential","help":"Your name is kept apart from the record: those who deal with this do not learn it, and you still hear how it goes. It takes two named people to have it told, and then you hear of that and why.","label":"Report it in confidence","type":"checkbox"},{"field":"drill","help":"An exercise. It runs like the real thing, is marked in every message and is left out of every figure.","label":"This is a drill","type":"checkbox"}],"kind":"incident","lifecycle":"incident","name":"AI incident","notices":{"leadership":{"label":"Leadership","template":"{key}, {severity}: {system}\n\n{what}\n\nImpact\nOn the business: [to be filled in: customers, revenue, operations]\nOn our reputation: [to be filled in: who knows, who is likely to ask]\nRegulatory: [to be filled in: which duties, which of them run out when]\n\nDecisions we need from you\n[to be filled in: what has to be decided, by when, or none]\n\nPeople we need\n[to be filled in: who is missing, for how long, or nobody]\n\nTimeline\nDiscovered: {discovered}\nDeclared: {declared}\nContained: {contained}\nResolved: {resolved}\nNext step: [to be filled in: what happens next, and when you hear again]\n\nWhat was done: {measures}","when":{"field":"severity","one_of":["critical","high"]}},"regulator":{"label":"Supervisory authority (GDPR Art. 33)","template":"Notification of a personal data breach (GDPR Art. 33)\nOur reference: {key}\n\nWhat happened\n{what}\nSystem: {system}. Kind of incident: {type}.\nDiscovered: {discovered}. Declared internally: {declared}.\n\na) Nature of the breach\nLoss of confidentiality, integrity or availability: [to be filled in: which of the three]\nCategories of people: [to be filled in: for example customers, employees, children]\nApproximate number of people: [to be filled in: a number, or why it is not known yet]\nCategories of records: [to be filled in: for example names, invoices, health data]\nApproximate number of records: [to be filled in: a number, or why it is not known yet]\n\nb) Contact\nPrivacy lead (data protection officer): [to be filled in: name, e-mail and telephone]\n\nc) Likely consequences\n[to be filled in: what may happen to the people concerned]\n\nd) Measures\nTaken: {measures}\nContained: {contained}.\nProposed, also to soften what may follow: [to be filled in: what is still to be done, and by when]\n\nReasons for the delay, if this is later than 72 hours: [to be filled in: the reasons, or none]","when":{"any":[{"equals":true,"field":"personal_data"},{"equals":"privacy_violation","field":"type"}]}},"users":{"label":"Affected users","template":"We are writing because something went wrong that concerns you.\n\nWhat happened\n[to be filled in: what happened, in two or three plain sentences, without names of other people]\nIt concerns {system} and was discovered on {discovered}.\n\nWhich of your data, or which decision about you\n[to be filled in: which data or which decision]\n\nWhat we have done\n{measures}\n\nWhat you can do\n[to be filled in: for example change a password, look at a bill, ask for a new decision]\n\nWhere you get help\n[to be filled in: who answers questions, with e-mail, telephone and hours]\n\nYou have the right to complain to a data protection authority: [to be filled in: name and address of the authority]\n\nWe are sorry. Reference: {key}","when":{"any":[{"equals":true,"field":"personal_data"},{"field":"type","one_of":["privacy_violation","bias_harm","safety_violation"]}]}}},"prefix":"INC","regulations":{"ai_act_10_days":{"asks":"Report the serious incident to the market surveillance authority; a first report may be incomplete.","checked":"2026-11-21","duty":[{"role":"legal"},{"role":"ai_safety_lead"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"AI Act: report of a death","limit":"10 days","link":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","remind":[{"share":50},{"before":"1 day"}],"source":"EU AI Act Art. 73(4)","when":{"all":[{"equals":true,"field":"high_risk"},{"contains":"death","field":"harm"},{"not":{"any":[{"contains":"widespread","field":"harm"},{"contains":"critical_infrastructure","field":"harm"}]}}]}},"ai_act_15_days":{"asks":"Report the serious incident to the market surveillance authority; a first report may be incomplete.","checked":"2026-11-21","duty":[{"role":"legal"},{"role":"ai_safety_lead"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"AI Act: report of a serious incident","limit":"15 days","link":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","remind":[{"share":50},{"before":"2 days"}],"source":"EU AI Act Art. 73(2)","when":{"all":[{"equals":true,"field":"high_risk"},{"any":[{"contains":"health","field":"harm"},{"contains":"fundamental_rights","field":"harm"},{"contains":"property","field":"harm"}]},{"not":{"any":[{"contains":"death","field":"harm"},{"contains":"widespread","field":"harm"},{"contains":"critical_infrastructure","field":"harm"}]}}]}},"ai_act_2_days":{"asks":"Report the serious incident to the market surveillance authority; a first report may be incomplete.","checked":"2026-11-21","duty":[{"role":"legal"},{"role":"ai_safety_lead"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"AI Act: report of a widespread infringement or of disrupted critical infrastructure","limit":"2 days","link":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","remind":[{"share":50},{"before":"4 hours"}],"source":"EU AI Act Art. 73(3)","when":{"all":[{"equals":true,"field":"high_risk"},{"any":[{"contains":"widespread","field":"harm"},{"contains":"critical_infrastructure","field":"harm"}]}]}},"dora_final":{"anchor":"dora_intermediate","asks":"Send the final report once the root cause is analysed.","checked":"2026-11-21","duty":[{"role":"security_lead"},{"role":"legal"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"DORA: final report","limit":"1 month","link":"https://eur-lex.europa.eu/eli/reg_del/2025/301/oj","remind":[{"share":50},{"before":"3 days"}],"source":"DORA Art. 19(4)(c), Delegated Regulation (EU) 2025/301 Art. 5","when":{"all":[{"contains":"financial","team":"entity"},{"field":"severity","one_of":["critical","high"]}]}},"dora_initial":{"anchor":"classified","asks":"Send the initial notification of a major ICT-related incident to the authority.","at_most":"24 hours","checked":"2026-11-21","duty":[{"role":"security_lead"},{"role":"legal"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"DORA: initial notification","limit":"4 hours","link":"https://eur-lex.europa.eu/eli/reg_del/2025/301/oj","remind":[{"share":50},{"before":"1 hour"}],"source":"DORA Art. 19(4)(a), Delegated Regulation (EU) 2025/301 Art. 5","when":{"all":[{"contains":"financial","team":"entity"},{"field":"severity","one_of":["critical","high"]}]}},"dora_intermediate":{"anchor":"dora_initial","asks":"Send the intermediate report, even if nothing has changed since.","checked":"2026-11-21","duty":[{"role":"security_lead"},{"role":"legal"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"DORA: intermediate report","limit":"72 hours","link":"https://eur-lex.europa.eu/eli/reg_del/2025/301/oj","remind":[{"share":50},{"before":"12 hours"}],"source":"DORA Art. 19(4)(b), Delegated Regulation (EU) 2025/301 Art. 5","when":{"all":[{"contains":"financial","team":"entity"},{"field":"severity","one_of":["critical","high"]}]}},"gdpr_authority":{"anchor":"discovered","asks":"Tell the supervisory authority what happened to which data of how many people, the likely consequences and what was done. What is not known yet may follow; say why it is late if it is.","checked":"2026-11-21","duty":[{"role":"privacy_lead"}],"escalate":[{"add":"deputies","at":{"share":80}},{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"GDPR: notice to the supervisory authority","limit":"72 hours","link":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","remind":[{"share":50},{"before":"12 hours"},{"before":"2 hours"}],"source":"GDPR Art. 33(1)","when":{"all":[{"equals":true,"field":"personal_data"},{"equals":true,"field":"eu_residents"}]}},"nis2_final":{"anchor":"nis2_notification","asks":"Report in full, with the root cause and what was done; if it still runs, report its progress instead.","checked":"2026-11-21","duty":[{"role":"security_lead"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"NIS2: final report","limit":"1 month","link":"https://eur-lex.europa.eu/eli/dir/2022/2555/oj","remind":[{"share":50},{"before":"3 days"}],"source":"NIS2 Art. 23(4)(d)","when":{"all":[{"any":[{"contains":"essential","team":"entity"},{"contains":"important","team":"entity"}]},{"field":"severity","one_of":["critical","high"]}]}},"nis2_notification":{"asks":"Update the early warning with a first assessment of severity and impact.","checked":"2026-11-21","duty":[{"role":"security_lead"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"NIS2: incident notification","limit":"72 hours","link":"https://eur-lex.europa.eu/eli/dir/2022/2555/oj","remind":[{"share":50},{"before":"12 hours"}],"source":"NIS2 Art. 23(4)(b)","when":{"all":[{"any":[{"contains":"essential","team":"entity"},{"contains":"important","team":"entity"}]},{"field":"severity","one_of":["critical","high"]}]}},"nis2_warning":{"asks":"Warn the CSIRT or the authority; say whether it may be malicious, and whether it may reach other countries.","checked":"2026-11-21","duty":[{"role":"security_lead"}],"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"label":"NIS2: early warning","limit":"24 hours","link":"https://eur-lex.europa.eu/eli/dir/2022/2555/oj","remind":[{"share":50},{"before":"4 hours"}],"source":"NIS2 Art. 23(4)(a)","when":{"all":[{"any":[{"contains":"essential","team":"entity"},{"contains":"important","team":"entity"}]},{"field":"severity","one_of":["critical","high"]}]}}},"room":{"name":"ai-{key}"},"schema":1,"severities":{"critical":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"2 hours","remind":[{"share":50},{"before":"15 minutes"}]},"label":"Critical","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"30 minutes","remind":[{"share":50}]},"on_entry":[{"call":[{"role":"ai_safety_lead"}]},{"tell":[{"role":"policy_owner"}]},{"channel":"governance"},{"update":true}],"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"15 minutes","remind":[{"before":"5 minutes"}]},"updates":{"every":"1 hour"}},"high":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"8 hours","remind":[{"share":50},{"before":"1 hour"}]},"label":"High","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"2 hours","remind":[{"share":50}]},"on_entry":[{"tell":[{"role":"policy_owner"}]}],"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"1 hour","remind":[{"share":50}]},"updates":{"every":"4 hours"}},"low":{"containment":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"3 business days","remind":[{"share":50},{"before":"1 business day"}]},"label":"Low","triage":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"1 business day","remind":[{"share":50}]}},"medium":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"24 hours","remind":[{"share":50},{"before":"4 hours"}]},"label":"Medium","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"8 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"4 hours","remind":[{"share":50}]},"updates":{"calendar":"office","every":"8 business hours"}}},"severity":"medium","shortcut":"Report AI incident","summons":[{"ask":[{"rota":"on_call"}]},{"ask":[{"role":"security_lead"},{"role":"risk_owner"}],"when":{"field":"severity","one_of":["critical","high"]}},{"ask":[{"role":"privacy_lead"}],"when":{"equals":"critical","field":"severity"}},{"ask":[{"role":"security_lead"}],"when":{"field":"type","one_of":["security_breach","data_poisoning","rag_injection"]}},{"ask":[{"role":"ai_safety_lead"}],"when":{"field":"type","one_of":["safety_violation","bias_harm"]}},{"ask":[{"role":"privacy_lead"}],"when":{"any":[{"equals":"privacy_violation","field":"type"},{"equals":true,"field":"personal_data"}]}},{"ask":[{"role":"data_steward"}],"when":{"equals":"data_poisoning","field":"type"}},{"ask":[{"role":"ml_ops"}],"when":{"field":"type","one_of":["data_poisoning","performance_regression","availability"]}}],"texts":{"opened":"Keep what shows it (inputs, outputs, times) and change nothing that would be missed later. If people are being harmed, stop the system first and ask afterwards."},"title":"{what}","urgent":true,"zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('99ed7b1db04177d05ee327bdba01aed2575c962311f2d2b3ecb3a4ff10305ed8', 'erasure', '{"about":"Text that somebody typed is erased for good. The record keeps that it was there and who decided this.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"group":"privacy_team"}],"at":{"share":200}}],"limit":"5 business days","remind":[{"share":50},{"share":80}]}},"effect":"erase","fallback":[{"role":"policy_owner"},{"role":"risk_owner"}],"form":[{"field":"case","label":"Of which case?","max_length":40,"required":true,"type":"text"},{"field":"what","label":"Which texts?","max_length":300,"required":true,"type":"text"},{"field":"reason","help":"The request of a person, the end of a purpose, something that was typed by mistake. Do not repeat the text.","label":"Why are they erased?","max_length":1000,"required":true,"type":"long_text"}],"kind":"erasure","lifecycle":"approval","name":"Erasure of texts","prefix":"ERA","private":true,"routing":[{"rule":"Every erasure","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"privacy_lead"},{"role":"data_steward"}],"stage":"privacy"}]}],"schema":1,"texts":{"approved":"The texts are gone from the database and from the messages that showed them.","opened":"If you approve, the texts are erased at once and for good.","rejected":"Nothing was erased."},"title":"Erase {what} of {case}","zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee', 'ingress', '{"about":"Ask to bring a dataset into an AI system. Until it is approved the dataset stays in quarantine.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"addendum":{"end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"48 hours","remind":[{"share":50}]},"decision":{"calendar":"office","end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"4 business hours","remind":[{"share":50}]}},"command":"/ai-ingress","fallback":[{"role":"risk_owner"},{"role":"policy_owner"}],"form":[{"field":"dataset","label":"Which dataset?","material":true,"max_length":100,"placeholder":"Support tickets 2025","required":true,"type":"text"},{"field":"location","help":"The address of the bucket, table or folder.","label":"Where is it?","material":true,"required":true,"type":"url"},{"field":"data_classification","help":"Take the most sensitive that applies. Without it we cannot accept a request.","label":"What kind of data is in it?","material":true,"options":[{"label":"Public","value":"public"},{"label":"Internal","value":"internal"},{"label":"Confidential","value":"confidential"},{"label":"Personal data","value":"personal"},{"label":"Special category, such as health or religion","value":"special_category"}],"required":true,"type":"select"},{"field":"destination","label":"Which system will use it?","material":true,"required":true,"type":"system"},{"field":"purpose","label":"What for?","material":true,"max_length":1000,"placeholder":"Evaluate answers of the support assistant","required":true,"type":"long_text"},{"field":"retention","label":"How long will it be kept?","material":true,"options":[{"label":"30 days","value":"days_30"},{"label":"90 days","value":"days_90"},{"label":"One year","value":"year_1"},{"label":"Three years","value":"years_3"},{"label":"As long as the contract says","value":"contract"}],"required":true,"step":2,"type":"select"},{"field":"source","help":"The licence of the source, or the consent that people gave.","label":"What allows us to use it?","max_length":1000,"required":true,"step":2,"type":"long_text"},{"field":"legal_basis","label":"What is the legal basis for the personal data?","material":true,"options":[{"label":"Consent","value":"consent"},{"label":"A contract with the person","value":"contract"},{"label":"A legal obligation","value":"legal_obligation"},{"label":"Vital interests","value":"vital_interests"},{"label":"A task in the public interest","value":"public_task"},{"label":"Legitimate interests","value":"legitimate_interests"}],"required":true,"shown_when":{"field":"data_classification","one_of":["personal","special_category"]},"step":2,"type":"select"},{"field":"special_condition","help":"If none of these fits, talk to the privacy lead before you ask.","label":"Which condition allows the special category?","material":true,"options":[{"label":"Explicit consent","value":"explicit_consent"},{"label":"Employment and social security law","value":"employment_law"},{"label":"Public health","value":"public_health"},{"label":"Research, archives or statistics","value":"research"},{"label":"The person made it public","value":"made_public"},{"label":"Another one, agreed with the privacy lead","value":"other"}],"required":true,"shown_when":{"equals":"special_category","field":"data_classification"},"step":2,"type":"select"},{"field":"leaves","help":"Tick this if a provider outside the company receives it, for instance to run a model.","label":"Will it leave our systems?","material":true,"step":2,"type":"checkbox"},{"field":"provider","label":"Which provider receives it?","material":true,"max_length":100,"required":true,"shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"text"},{"field":"addendum","help":"The draft is enough for now. Nothing may be sent before it is signed.","label":"Link to the data-sharing addendum","shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"url"}],"grant":{"conditions":"task","lasts":"365 days","overseers":[{"role":"privacy_lead"},{"role":"security_lead"}],"remind":["30 days"],"scope":"data_classification","system":"destination"},"kind":"ingress","lifecycle":"approval","name":"Data ingress","prefix":"ING","rejection":{"codes":{"addendum_missing":"The addendum is not settled","licence":"The licence or the consent does not cover it","no_legal_basis":"There is no legal basis","too_much_data":"Less data would do","unclear":"It is not clear what is asked for"},"cool_down":["14 days","30 days"],"same":["data_classification","destination"]},"routing":[{"rule":"Personal data that leaves","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"all":[{"field":"data_classification","one_of":["personal","special_category"]},{"equals":true,"field":"leaves"}]}},{"rule":"Data that leaves","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"equals":true,"field":"leaves"}},{"rule":"Personal data","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"}],"when":{"field":"data_classification","one_of":["personal","special_category"]}},{"rule":"All other data","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"}]}],"schema":1,"texts":{"approved":"Please tag the dataset approved=true with {key}. If it goes to a provider, send nothing before the addendum is signed.","expired":"The approval of this dataset has ended. Please put it in quarantine, or ask again.","lapsed":"Nobody decided in time, so the dataset stays in quarantine and goes nowhere. You can ask again.","opened":"The dataset stays in quarantine until this is decided.","rejected":"The dataset stays in quarantine and goes nowhere. Please delete copies that were made."},"title":"{dataset} into {destination}","typed_text":{"secrets":"block"},"zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL),
	('ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa', 'exception', '{"about":"Ask to step outside the AI policy, for one system and a limited time. The owner of the clause decides; for high risk the security lead and the policy owner decide as well.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"answer":{"calendar":"office","end":{"at":{"share":500},"then":"lapse"},"limit":"3 business days","remind":[{"share":50}]},"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}}],"limit":"2 business days","remind":[{"share":50},{"share":80}]}},"command":"/ai-exception","debt":{"by":"clause","cap":5,"clock":"decision","reviewers":[{"role":"policy_owner"}]},"emergency":{"by":[{"rota":"on_call"}],"lasts":"24 hours","review":{"calendar":"office","limit":"2 business days","remind":[{"share":50}]}},"fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"clause","label":"Which clause of the AI policy?","material":true,"options":[{"label":"Use approved AI tools only","value":"approved_tools"},{"label":"Keep confidential data out of public AI","value":"confidential_data"},{"label":"Delete data when its time is up","value":"data_retention"},{"label":"Personal data needs a legal basis","value":"personal_data"},{"label":"Vendors sign our terms first","value":"vendor_terms"},{"label":"Say when people are talking to AI","value":"disclosure"},{"label":"A person checks decisions about people","value":"human_review"},{"label":"Test for safety and bias before release","value":"testing"}],"required":true,"type":"select"},{"field":"system","label":"Which system is it for?","material":true,"required":true,"type":"system"},{"field":"request","help":"One sentence; it becomes the title of your request.","label":"What do you want to do?","material":true,"max_length":150,"placeholder":"Summarise support tickets with a hosted model","required":true,"type":"text"},{"field":"reason","help":"What it makes possible, and what happens without it. No secrets or personal data, please.","label":"Why do you need it?","max_length":2000,"required":true,"type":"long_text"},{"field":"controls","help":"These compensating controls become part of the decision.","label":"What keeps the risk low meanwhile?","material":true,"max_length":2000,"placeholder":"Test data only, two named users, outputs checked by hand","required":true,"type":"long_text"},{"field":"until","help":"At most 90 days. You can ask again before it ends.","label":"Until when do you need it?","latest":"90 days","material":true,"required":true,"type":"date"},{"field":"decision_impact","label":"What can its decisions affect?","material":true,"options":[{"label":"Life and safety","value":"life_safety"},{"label":"Somebody''s job","value":"employment"},{"label":"Somebody''s money","value":"financial"},{"label":"Access to a service","value":"access_to_services"},{"label":"Reputation","value":"reputational"},{"label":"Information only","value":"informational"}],"required":true,"step":2,"type":"select"},{"field":"human_oversight","label":"Does a person check what it does?","material":true,"options":[{"label":"Nobody checks","value":"none"},{"label":"Some of it is checked","value":"partial"},{"label":"All of it is checked","value":"full"}],"required":true,"step":2,"type":"select"},{"field":"data_sensitivity","label":"How sensitive is the data?","material":true,"options":[{"label":"Special category, such as health or religion","value":"special_category"},{"label":"Highly sensitive","value":"highly_sensitive"},{"label":"Sensitive","value":"sensitive"},{"label":"Not sensitive","value":"non_sensitive"}],"required":true,"step":2,"type":"select"},{"field":"user_vulnerability","label":"Who are the people it serves?","material":true,"options":[{"label":"People who need protection, such as children","value":"vulnerable_populations"},{"label":"The general public","value":"general_public"},{"label":"Professionals","value":"professionals"}],"required":true,"step":2,"type":"select"},{"field":"deployment_scale","label":"How many people does it reach?","material":true,"options":[{"label":"Millions","value":"millions"},{"label":"Hundreds of thousands","value":"hundreds_of_thousands"},{"label":"Thousands","value":"thousands"},{"label":"Only us","value":"internal"}],"required":true,"step":2,"type":"select"},{"field":"decision_reversibility","label":"Can its decisions be undone?","material":true,"options":[{"label":"No","value":"irreversible"},{"label":"With difficulty","value":"difficult_to_reverse"},{"label":"Yes","value":"reversible"}],"required":true,"step":2,"type":"select"}],"grant":{"cap":"270 days","conditions":"task","lasts":"90 days","overseers":[{"role":"policy_owner"}],"remind":["14 days"],"renewals":{"at_most":3,"climb_at":2,"score":"risk"},"scope":"clause","system":"system","until":"until"},"kind":"exception","lifecycle":"approval","name":"Policy exception","prefix":"EXC","questions":{"clock":"answer"},"rejection":{"codes":{"controls_too_weak":"The controls are too weak","law_forbids":"The law or a contract forbids it","other_way":"There is a way within the policy","risk_too_high":"The risk is too high","unclear":"It is not clear what is asked for"},"cool_down":["14 days","30 days"],"same":["clause","system"]},"routing":[{"rule":"High risk, a data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["confidential_data","data_retention"]}]}},{"rule":"High risk, the privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"equals":"personal_data","field":"clause"}]}},{"rule":"High risk, a legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["vendor_terms","disclosure"]}]}},{"rule":"High risk, a safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["human_review","testing"]}]}},{"rule":"High risk, any other clause","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"band":"risk","one_of":["critical","high"]}},{"rule":"A data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"}],"when":{"field":"clause","one_of":["confidential_data","data_retention"]}},{"rule":"The privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"}],"when":{"equals":"personal_data","field":"clause"}},{"rule":"A legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"}],"when":{"field":"clause","one_of":["vendor_terms","disclosure"]}},{"rule":"A safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"}],"when":{"field":"clause","one_of":["human_review","testing"]}},{"rule":"Any other clause","stages":[{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"owner"}]}],"schema":1,"scores":{"risk":{"bands":[{"at_least":17,"name":"critical"},{"at_least":12,"name":"high"},{"at_least":7,"name":"medium"},{"at_least":0,"name":"low"}],"questions":{"data_sensitivity":{"highly_sensitive":3,"non_sensitive":1,"sensitive":2,"special_category":4},"decision_impact":{"access_to_services":3,"employment":4,"financial":3,"informational":1,"life_safety":5,"reputational":2},"decision_reversibility":{"difficult_to_reverse":2,"irreversible":3,"reversible":1},"deployment_scale":{"hundreds_of_thousands":2,"internal":0,"millions":3,"thousands":1},"human_oversight":{"full":1,"none":4,"partial":2},"user_vulnerability":{"general_public":2,"professionals":1,"vulnerable_populations":4}}}},"texts":{"approved":"The compensating controls you named are part of this decision. Please keep to them.","expired":"This exception has ended, so the policy applies again. If you still need it, open a new request.","opened":"Until this is decided, the policy applies as it is.","rejected":"The policy applies as it is. Talk to the person who decided if circumstances change."},"title":"Exception for {system}: {request}","zone":"Europe/Berlin"}', '2026-11-24 08:30:16.029846+00', NULL);
--
-- Data for Name: restores; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.rounds VALUES
	('daily', '2026-12-01 07:00:00+00');
--
-- Data for Name: seal_leaves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seal_leaves VALUES
	(1, 'ledger@2026-11-24', 2, 'b44a36bed5c2a9f7a54c5e45402f848bbbaff93e96cbf92216020f5053a77221'),
	(1, 'weekly@2026-11-30T08:00Z', 2, '7ac79234e68f9a4b4c987e0082ed2b029d4a21214c11a9ebf3437bb24ff81206'),
	(2, '0e738b71c6d7470bb87813b33b61ac3d', 9, '1ea7b00c709f247c5fd8d369ae383d1fd062b7b08a5daa9fa64932d8c50fd72d'),
	(2, '24be8d70fc844a91a2b674b47def7d6a', 10, 'e4db1e3572c66961d781b2e90d167bd1dab4f15f60210b3c747d21a2aef095b1'),
	(2, '9b1aa0e66b6442f6bab59e5f5d569fb6', 7, '84d6785b3221d3d48e7b8beb99704e3e3e390fa575ba08d92b363c71070fc5ff'),
	(3, '5153394f9bf547a989c870d19d3435e1', 25, '67bc21da06d61b5349eda987309c84194c3798e9b5042bd5d11bd97d8245b9a9'),
	(3, '5153394f9bf547a989c870d19d3435e1.a1', 3, 'a6cede8d68d46d22330249fd249f505b6ff87fc8153f6fae9aa4683b74a6be9c'),
	(4, '0e738b71c6d7470bb87813b33b61ac3d', 11, '82dfe19cb10ece3fd6a3a729c1d5cf05182eac9267ce44d5066fee7cac07359b');
--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seals VALUES
	(1, '{"at":"2026-11-24T08:30:17.967816Z","before":"0000000000000000000000000000000000000000000000000000000000000000","leaves":2,"root":"7c316edbdc32b0013888aa729c6db09203e3c9a6c735b63f76ed47c19dad68ea","seal":1}', 'e1e1cc545a141befd1a98a3295804753af2ccb6c51839b86ce275f9bb351ea26'),
	(2, '{"at":"2026-11-25T07:00:00.358211Z","before":"e1e1cc545a141befd1a98a3295804753af2ccb6c51839b86ce275f9bb351ea26","leaves":3,"root":"e9bad8bc2bdb07ab520c2d90b6296281fac0ec74d269e056b9af637eb334e980","seal":2}', '6537305b4a097f60e97418d89a5f8f5538f2b8417057e9d554e27657ad140e83'),
	(3, '{"at":"2026-11-26T07:00:00.215879Z","before":"6537305b4a097f60e97418d89a5f8f5538f2b8417057e9d554e27657ad140e83","leaves":2,"root":"deae166d4a785222debcd4ac478f71ef2554871524074b4936459d1f7dd1e0c6","seal":3}', '40c0f4f6f88df473efb70505541e186ea9e5978ed0a0fbebfcd02ae3d2e6ebed'),
	(4, '{"at":"2026-11-28T07:00:00.379605Z","before":"40c0f4f6f88df473efb70505541e186ea9e5978ed0a0fbebfcd02ae3d2e6ebed","leaves":1,"root":"d94d0bfb18f62e4c51f0acd4067890c3cba9206c4da7e2825dd4994dd490386a","seal":4}', '76afe9217aea9f69a1de19352e3da73092c1ab333e3d0cdb3561f7a4669adbb3');
--
-- Data for Name: seen; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seen VALUES
	('load:9301e38a-8ca3-4a6c-8730-61641e0ea234', '{"case":"ledger@2026-11-24","key":"LOG-1","state":"kept","refusal":null,"repeated":false}', '2026-11-24 08:30:16.146211+00'),
	('open:weekly@2026-11-30T08:00Z', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-24 08:30:17.515759+00'),
	('view:VL4R50DH32Z:h7YWXMIS36H926PDZ', '{"case":"24be8d70fc844a91a2b674b47def7d6a","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 08:30:18.438439+00'),
	('timer:24be8d70fc844a91a2b674b47def7d6a:decision/1/remind50%', '{"case":"24be8d70fc844a91a2b674b47def7d6a","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 10:30:18.547478+00'),
	('timer:24be8d70fc844a91a2b674b47def7d6a:decision/1/escalate1+decision/1/limit', '{"case":"24be8d70fc844a91a2b674b47def7d6a","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 12:30:18.504091+00'),
	('button:slack:T0SANDBOX/U0SAM:C0AIGOVERNANCE/1795509018.927616:verb:approve:1795527047.224689', '{"case":"24be8d70fc844a91a2b674b47def7d6a","key":"ING-1","state":"approved","refusal":null,"repeated":false}', '2026-11-24 13:30:47.332862+00'),
	('view:VO34FLMYAE8:hNICI32WHODHFG7D1', '{"case":"9b1aa0e66b6442f6bab59e5f5d569fb6","key":"EXC-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 14:30:30.728565+00'),
	('view:VPNMYKQE6V9:hTA924HVIKBOY9MI7', '{"case":"9b1aa0e66b6442f6bab59e5f5d569fb6","key":"EXC-1","state":"rejected","refusal":null,"repeated":false}', '2026-11-24 14:30:32.096922+00'),
	('view:V1HQGM2JLET:h5CN50TW5K1F5ZMPX', '{"case":"0e738b71c6d7470bb87813b33b61ac3d","key":"EXC-2","state":"pending","refusal":null,"repeated":false}', '2026-11-24 15:30:30.501165+00'),
	('button:slack:T0SANDBOX/U0MAYA:DTN6BA0N1OE/1795534231.061391:verb:approve:1795534231.378083', '{"case":"0e738b71c6d7470bb87813b33b61ac3d","key":"EXC-2","state":"approved","refusal":null,"repeated":false}', '2026-11-24 15:30:31.538353+00'),
	('view:VWMB4HSZQYS:hCQPZ3YY0S7JOCKZX', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:17.641223+00'),
	('button:slack:T0SANDBOX/U0THEO:C49GJY6RNXE/1795595418.897530:verb:take:1795595420.310749', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:20.518521+00'),
	('timer:5153394f9bf547a989c870d19d3435e1:triage/1/remind50%', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:00:17.768801+00'),
	('timer:5153394f9bf547a989c870d19d3435e1:duty privacy/10/remind50%+leadership/1/remind50%+triage/1/escalate1+triage/1/limit', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:30:17.786613+00'),
	('view:VJ9ZWY9I7BJ:hXJAHY8XX1M0FGS5Y', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:35:47.326442+00'),
	('button:slack:T0SANDBOX/U0THEO:C49GJY6RNXE/1795595418.897530:verb:inform:1795599947.191508', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:45:47.267872+00'),
	('view:V57W32IATS9:h7SVX1Y80PAT0I70B', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:00:47.314881+00'),
	('timer:5153394f9bf547a989c870d19d3435e1:duty privacy/10/limit', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:30:17.804913+00'),
	('timer:5153394f9bf547a989c870d19d3435e1:update/12/due', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 12:30:17.700548+00'),
	('view:VVEAOPED2Z2:hSLIBEXPSTO65YM03', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.368124+00'),
	('view:VCHX92NWAF8:h4UMBDJNGRGQ54VFS', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:32.794783+00'),
	('73b4b665c195db82442c4eca907f7d02fef07ef27c9cecacec36c385daebb066:5153394f9bf547a989c870d19d3435e1.a1', '{"case":"5153394f9bf547a989c870d19d3435e1.a1","key":"ACT-1","state":"open","refusal":null,"repeated":false}', '2026-11-25 13:00:33.089117+00'),
	('fdb47b6dad80756384a0791bbc1a3c759c50f3cb538f3d40f1cba774c5528689:5153394f9bf547a989c870d19d3435e1', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:33.48411+00'),
	('round:daily:2026-11-26T07:00:00+00:00:5153394f9bf547a989c870d19d3435e1', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-26 07:00:00.118094+00'),
	('round:daily:2026-11-27T07:00:00+00:00:5153394f9bf547a989c870d19d3435e1', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-27 07:00:00.136172+00'),
	('timer:0e738b71c6d7470bb87813b33b61ac3d:grant/1/end', '{"case":"0e738b71c6d7470bb87813b33b61ac3d","key":"EXC-2","state":"expired","refusal":null,"repeated":false}', '2026-11-27 23:00:00.145489+00'),
	('round:daily:2026-11-28T07:00:00+00:00:5153394f9bf547a989c870d19d3435e1', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-28 07:00:00.189736+00'),
	('round:daily:2026-11-29T07:00:00+00:00:5153394f9bf547a989c870d19d3435e1', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-29 07:00:00.239842+00'),
	('round:daily:2026-11-30T07:00:00+00:00:5153394f9bf547a989c870d19d3435e1', '{"case":"5153394f9bf547a989c870d19d3435e1","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-30 07:00:00.198361+00'),
	('timer:weekly@2026-11-30T08:00Z:publish/1/end', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.212+00'),
	('917d9dad18adc9df48e1a4698920a05fde647ecdc7213e666d345f69261ecc7b:weekly@2026-12-07T08:00Z', '{"case":"weekly@2026-12-07T08:00Z","key":"REV-2","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.526295+00'),
	('view:VWMEGJCIRW2:hXE2XRCEIYGVZM9MN', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"held","refusal":null,"repeated":false}', '2026-11-30 09:00:17.862217+00');
--
-- Data for Name: systems; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.systems VALUES
	('support-assistant', 'support-assistant'),
	('image-generator', 'image-generator'),
	('meeting-summariser', 'meeting-summariser'),
	('billing-chatbot', 'billing-chatbot');
--
-- Data for Name: texts; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.texts VALUES
	('24be8d70fc844a91a2b674b47def7d6a', '80ce9ac143517535bbf0eaf0ef070fde462541f2236cf11e6acd58917da9e23a', '0e56cfe9489935fb99e4afc0b4896690', 'Support tickets 2026', 'support tickets 2026'),
	('24be8d70fc844a91a2b674b47def7d6a', 'ce13c2e8a9e0fcc327fe271875709726463e01f57e608bf1522b9febd61e76d8', 'bee47d29c9ed88f56adb36739fe7240c', 'https://data.example.com/support-tickets', 'https://data.example.com/support-tickets'),
	('24be8d70fc844a91a2b674b47def7d6a', 'ccb5c1754f63415ea93ac229bf50e0c3bad94779f6418ac612d3af9059b96bdb', 'ec61e0ef1205c011d2dbf278b5db0954', 'Evaluate the answers that the assistant drafts.', 'evaluate the answers that the assistant drafts.'),
	('24be8d70fc844a91a2b674b47def7d6a', 'd99d926c43b1e32af1a8eab9eeedb780efb1064b134f226faf9a2f7ddae9b12d', '17ac76cd89eed21ec6cef8b158e864dd', 'Our own tickets; the terms of service allow quality checks.', 'our own tickets; the terms of service allow quality checks.'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 'b7f2c25ea9e8188281782707d77e69022c9141321e4c455ed5e1b036f7ab987b', '034facd435716b705e625042a097de69', 'Use a personal account of an image generator', 'use a personal account of an image generator'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', '15ff6fd9d0486dc5766f9c971dd1cec805c79cc97500f3548d71078d324a2f86', '9d39468bfba2cbfe8625b950ee45e2a5', 'The campaign starts next week and the team plan has no free seat.', 'the campaign starts next week and the team plan has no free seat.'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', '013e8222c09dbc43c24fa6c489b66164ee115d7abd1da6601b0e86c9c0be3cc5', 'e72bfa456c63e83bf6371c152f973105', 'No customer names in prompts.', 'no customer names in prompts.'),
	('9b1aa0e66b6442f6bab59e5f5d569fb6', 'a0f39964f57007a95355934ec0dd4a791c94f082dcac887f345b530089845143', 'ef14e999ee58f6d0d95f66482d5ee78d', 'Our prompts would train a public model. Ask for a seat on the team plan instead.', 'our prompts would train a public model. ask for a seat on the team plan instead.'),
	('0e738b71c6d7470bb87813b33b61ac3d', 'c4ee7c3f092e997290234990ae074618f11265d586e9ec73b9604e36565a616c', 'fcc74d3382ed02d4defe28d297f36f94', 'Pilot a meeting summariser with customers', 'pilot a meeting summariser with customers'),
	('0e738b71c6d7470bb87813b33b61ac3d', '47c295b303e44243288838b73c4106226c9f6b8579734835634977eeae1e7bc7', '1ee4c34cb3b6e61cd365db7117f413c4', 'Two customers asked for minutes of their workshops.', 'two customers asked for minutes of their workshops.'),
	('0e738b71c6d7470bb87813b33b61ac3d', '8db1a12eeb35efd2f866452b15b16074a5b228c5912d671b96b2ceb3d99d3638', '7fd543dee96c184d8c5956a318d9b882', 'Two named users, both customers agreed in writing, outputs checked by hand.', 'two named users, both customers agreed in writing, outputs checked by hand.'),
	('5153394f9bf547a989c870d19d3435e1', '9d4d08660bb8ae5984755b97c22053a9e694e479e1d82c26c5421612a85dd146', 'c68d6493d0d7b11024afbd2d62a410de', 'The billing chatbot shows other people''s invoices', 'the billing chatbot shows other people''s invoices'),
	('5153394f9bf547a989c870d19d3435e1', '690e6ef647a6a7c99e958bd586bea7a38a1296ce367cbad94eab86344cc03365', '4bc24808508919862c3337dc3aed79a3', 'Invoices of eleven customers were shown to others since 09:10.', 'invoices of eleven customers were shown to others since 09:10.'),
	('5153394f9bf547a989c870d19d3435e1', 'dc70f627300ccea3235f25aa9fbd1c73dd6eab414b2c23e1d7b9ba73f68a8e4c', 'e61dd831777f517bfc3466bbe6181a7b', 'The tool that fetches invoices is switched off.', 'the tool that fetches invoices is switched off.'),
	('5153394f9bf547a989c870d19d3435e1', 'a846d4b8126d85e605dcdac11d18d5660530682e41c7e38a062c709656975086', '5401560bbbcb32d94c420d1d1b5d7915', 'Invoices are fetched with the customer''s own key again.', 'invoices are fetched with the customer''s own key again.'),
	('5153394f9bf547a989c870d19d3435e1', '40947214aee87d63c0cf07a0e1ef1c1b8d80984a5c95801f043310bccb2342ec', '3879767c02e924f3ce5b9f6b79833ae3', 'A key was shared by all tools.', 'a key was shared by all tools.'),
	('5153394f9bf547a989c870d19d3435e1', 'aeb9586ecc1ec10c4710f373f2adebbc47c926e0baa20bc50d5aec62e5b3829d', '630c155f2b034e6f8b34d9bb64f048c2', 'Ask for the invoice of another customer.', 'ask for the invoice of another customer.'),
	('5153394f9bf547a989c870d19d3435e1', '6a2aaec6ae1a78034942b95c6a98d41c49046749d6bca8f7f31196765cdf0f46', 'e89909e43a665776e2417f90b3d8710a', 'Each tool gets a key of its own', 'each tool gets a key of its own'),
	('5153394f9bf547a989c870d19d3435e1.a1', '6a2aaec6ae1a78034942b95c6a98d41c49046749d6bca8f7f31196765cdf0f46', 'e89909e43a665776e2417f90b3d8710a', 'Each tool gets a key of its own', 'each tool gets a key of its own'),
	('weekly@2026-11-30T08:00Z', 'f0c415b3dbdd383964d413fa977de7ddc7b2b61a4893af1125d1bfae0c58967e', 'a83a0ef6032eba44c278046f19075f9a', 'Fifteen minutes, nothing carried over.', 'fifteen minutes, nothing carried over.'),
	('tool-1', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-2', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-3', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-4', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-5', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('task-1', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('task-2', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('task-3', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('weekly-1', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because');
--
-- Data for Name: timers; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.timers VALUES
	('24be8d70fc844a91a2b674b47def7d6a', 'grant/1/remind30days', '2027-10-25 13:30:47.332862+00'),
	('24be8d70fc844a91a2b674b47def7d6a', 'grant/1/end', '2027-11-24 13:30:47.332862+00'),
	('5153394f9bf547a989c870d19d3435e1.a1', 'due/1/remind2days', '2026-12-04 23:00:00+00'),
	('5153394f9bf547a989c870d19d3435e1.a1', 'due/1/limit', '2026-12-06 23:00:00+00'),
	('weekly@2026-12-07T08:00Z', 'publish/1/end', '2026-12-07 08:00:00+00'),
	('tool-5', 'decision/1/remind', '2026-03-04 08:00:00+00'),
	('tool-5', 'decision/1/limit', '2026-03-04 09:00:00+00');
--
-- Data for Name: user_groups; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.user_groups VALUES
	('privacy_team', '["slack:T0SANDBOX/U0PRIYA", "slack:T0SANDBOX/U0LENA", "slack:T0SANDBOX/U0NOOR"]');
--
-- Data for Name: uses; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.uses VALUES
	('24be8d70fc844a91a2b674b47def7d6a', 'support-assistant', false);
--
-- Name: followups_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.followups_n_seq', 9, true);
--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.outbox_id_seq', 220, true);
--
-- Name: restores_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.restores_n_seq', 1, false);
--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
--
-- Name: absences pk_absences; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.absences
    ADD CONSTRAINT pk_absences PRIMARY KEY (id);
--
-- Name: asks pk_asks; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.asks
    ADD CONSTRAINT pk_asks PRIMARY KEY (case_id, person, stage);
--
-- Name: cases pk_cases; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT pk_cases PRIMARY KEY (id);
--
-- Name: cool_downs pk_cool_downs; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cool_downs
    ADD CONSTRAINT pk_cool_downs PRIMARY KEY (case_id);
--
-- Name: counters pk_counters; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.counters
    ADD CONSTRAINT pk_counters PRIMARY KEY (prefix);
--
-- Name: drafts pk_drafts; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT pk_drafts PRIMARY KEY (id);
--
-- Name: events pk_events; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.events
    ADD CONSTRAINT pk_events PRIMARY KEY (case_id, seq);
--
-- Name: followups pk_followups; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.followups
    ADD CONSTRAINT pk_followups PRIMARY KEY (n);
--
-- Name: grants pk_grants; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.grants
    ADD CONSTRAINT pk_grants PRIMARY KEY (case_id);
--
-- Name: in_force pk_in_force; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.in_force
    ADD CONSTRAINT pk_in_force PRIMARY KEY (id);
--
-- Name: links pk_links; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.links
    ADD CONSTRAINT pk_links PRIMARY KEY (case_id, relation, other);
--
-- Name: moves pk_moves; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.moves
    ADD CONSTRAINT pk_moves PRIMARY KEY (case_id, n);
--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
--
-- Name: participants pk_participants; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT pk_participants PRIMARY KEY (case_id, person);
--
-- Name: paused pk_paused; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.paused
    ADD CONSTRAINT pk_paused PRIMARY KEY (case_id);
--
-- Name: pauses pk_pauses; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.pauses
    ADD CONSTRAINT pk_pauses PRIMARY KEY (key);
--
-- Name: people pk_people; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.people
    ADD CONSTRAINT pk_people PRIMARY KEY (actor);
--
-- Name: playbooks pk_playbooks; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.playbooks
    ADD CONSTRAINT pk_playbooks PRIMARY KEY (digest);
--
-- Name: restores pk_restores; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.restores
    ADD CONSTRAINT pk_restores PRIMARY KEY (n);
--
-- Name: rounds pk_rounds; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT pk_rounds PRIMARY KEY (name);
--
-- Name: seal_leaves pk_seal_leaves; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seal_leaves
    ADD CONSTRAINT pk_seal_leaves PRIMARY KEY (seal, case_id);
--
-- Name: seals pk_seals; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seals
    ADD CONSTRAINT pk_seals PRIMARY KEY (number);
--
-- Name: seen pk_seen; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seen
    ADD CONSTRAINT pk_seen PRIMARY KEY (key);
--
-- Name: systems pk_systems; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.systems
    ADD CONSTRAINT pk_systems PRIMARY KEY (folded);
--
-- Name: texts pk_texts; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.texts
    ADD CONSTRAINT pk_texts PRIMARY KEY (case_id, ref);
--
-- Name: timers pk_timers; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT pk_timers PRIMARY KEY (case_id, name);
--
-- Name: user_groups pk_user_groups; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.user_groups
    ADD CONSTRAINT pk_user_groups PRIMARY KEY (name);
--
-- Name: uses pk_uses; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.uses
    ADD CONSTRAINT pk_uses PRIMARY KEY (case_id, system);
--
-- Name: cases uq_cases_key; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT uq_cases_key UNIQUE (key);
--
-- Name: followups uq_followups_key; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.followups
    ADD CONSTRAINT uq_followups_key UNIQUE (key);
--
-- Name: outbox uq_outbox_case_id_slot; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT uq_outbox_case_id_slot UNIQUE (case_id, slot);
--
-- Name: ix_absences_until; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_absences_until ON public.absences USING btree (until);
--
-- Name: ix_asks_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_asks_person ON public.asks USING btree (person);
--
-- Name: ix_cases_kind_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_kind_opened_at ON public.cases USING btree (kind, opened_at);
--
-- Name: ix_cases_lifecycle_state; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_lifecycle_state ON public.cases USING btree (lifecycle, state);
--
-- Name: ix_cases_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_opened_at ON public.cases USING btree (opened_at);
--
-- Name: ix_cases_requester_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_requester_opened_at ON public.cases USING btree (requester, opened_at);
--
-- Name: ix_cases_waiting; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_waiting ON public.cases USING btree (opened_at) WHERE open;
--
-- Name: ix_cool_downs_kind_same_until; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cool_downs_kind_same_until ON public.cool_downs USING btree (kind, same, until);
--
-- Name: ix_drafts_expires; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_drafts_expires ON public.drafts USING btree (expires);
--
-- Name: ix_grants_holder; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_holder ON public.grants USING btree (holder);
--
-- Name: ix_grants_kind_debt; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_kind_debt ON public.grants USING btree (kind, debt);
--
-- Name: ix_grants_until; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_until ON public.grants USING btree (until);
--
-- Name: ix_links_other; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_links_other ON public.links USING btree (other);
--
-- Name: ix_moves_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_moves_at ON public.moves USING btree (at);
--
-- Name: ix_outbox_claim; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_claim ON public.outbox USING btree (urgency, id) WHERE pending;
--
-- Name: ix_outbox_lane; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_lane ON public.outbox USING btree (lane, urgency, id) WHERE pending;
--
-- Name: ix_outbox_look_again; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_look_again ON public.outbox USING btree (look_again) WHERE (look_again IS NOT NULL);
--
-- Name: ix_outbox_not_before; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_not_before ON public.outbox USING btree (not_before) WHERE (not_before IS NOT NULL);
--
-- Name: ix_outbox_shown; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_shown ON public.outbox USING btree (channel, slot, ts) WHERE (NOT note);
--
-- Name: ix_participants_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_participants_person ON public.participants USING btree (person);
--
-- Name: ix_paused_system; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_paused_system ON public.paused USING btree (system);
--
-- Name: ix_seal_leaves_case_id_version; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_seal_leaves_case_id_version ON public.seal_leaves USING btree (case_id, version);
--
-- Name: ix_seen_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_seen_at ON public.seen USING btree (at);
--
-- Name: ix_timers_due; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_timers_due ON public.timers USING btree (due);
--
-- Name: ix_uses_halted; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_uses_halted ON public.uses USING btree (case_id) WHERE halted;
--
-- Name: ix_uses_system; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_uses_system ON public.uses USING btree (system);
--
-- Name: events events_no_change; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER events_no_change BEFORE DELETE OR UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION public.record_refuse();
--
-- Name: events events_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.record_refuse();
--
-- Name: seal_leaves seal_leaves_no_change; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seal_leaves_no_change BEFORE DELETE OR UPDATE ON public.seal_leaves FOR EACH ROW EXECUTE FUNCTION public.record_refuse();
--
-- Name: seal_leaves seal_leaves_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seal_leaves_no_truncate BEFORE TRUNCATE ON public.seal_leaves FOR EACH STATEMENT EXECUTE FUNCTION public.record_refuse();
--
-- Name: seals seals_no_change; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seals_no_change BEFORE DELETE OR UPDATE ON public.seals FOR EACH ROW EXECUTE FUNCTION public.record_refuse();
--
-- Name: seals seals_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seals_no_truncate BEFORE TRUNCATE ON public.seals FOR EACH STATEMENT EXECUTE FUNCTION public.record_refuse();
--
-- Name: asks fk_asks_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.asks
    ADD CONSTRAINT fk_asks_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: cool_downs fk_cool_downs_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cool_downs
    ADD CONSTRAINT fk_cool_downs_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: events fk_events_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: grants fk_grants_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.grants
    ADD CONSTRAINT fk_grants_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: links fk_links_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: moves fk_moves_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.moves
    ADD CONSTRAINT fk_moves_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: outbox fk_outbox_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: participants fk_participants_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT fk_participants_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: paused fk_paused_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.paused
    ADD CONSTRAINT fk_paused_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: seal_leaves fk_seal_leaves_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seal_leaves
    ADD CONSTRAINT fk_seal_leaves_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: seal_leaves fk_seal_leaves_seal; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seal_leaves
    ADD CONSTRAINT fk_seal_leaves_seal FOREIGN KEY (seal) REFERENCES public.seals(number);
--
-- Name: texts fk_texts_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.texts
    ADD CONSTRAINT fk_texts_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: timers fk_timers_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT fk_timers_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: uses fk_uses_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.uses
    ADD CONSTRAINT fk_uses_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- PostgreSQL database dump complete
--
