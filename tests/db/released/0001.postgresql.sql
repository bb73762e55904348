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
-- Name: events_refuse(); Type: FUNCTION; Schema: public; Owner: -
--
CREATE FUNCTION public.events_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'events are never changed or removed' USING ERRCODE = 'restrict_violation'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
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
    private boolean NOT NULL
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
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.alembic_version VALUES
	('0001');
--
-- Data for Name: asks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.asks VALUES
	('tool-4', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', true),
	('tool-5', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', false),
	('task-1', 'slack:T1/UBEN', 0, NULL, false);
--
-- Data for Name: cases; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.cases VALUES
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'ING-1', 'ingress', 'approval', 'approved', false, 10, 'd7124565e9980312fc2d878219bf291a40eda367a315aed91a9125f974ad81ef', '0abd75aca81068f921c1a79ee2c91d46d1733dd6958105f3172c9905c1290425', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 08:30:08.820621+00', '2026-11-24 13:30:38.389162+00', 1, '{"id":"09d4f5e4ad8d4d2e89aa8bde484cd765","kind":"ingress","lifecycle":"approval","playbook":"0abd75aca81068f921c1a79ee2c91d46d1733dd6958105f3172c9905c1290425","key":"ING-1","state":"approved","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T08:30:08.820621Z","changed_at":"2026-11-24T13:30:38.389162Z","version":10,"revision":1,"private":false,"answers":{"dataset":{"text":"1482152463ca193ed526839d49cf76a4796ca1b8f57cc15382f138cf4327bf1e"},"location":{"text":"e338d711f17f236e3e7d85bc78e2ec0f1977c4e05064685e2f29125b42bcb782"},"data_classification":"internal","destination":"support-assistant","purpose":{"text":"61492bb37c0f75582fafef11ad763fc7372148651f0cb547370088d6bf67a057"},"retention":"year_1","source":{"text":"9c24ef606eeced279a6e904c28fc4fb21b28eff0a1a58d8925665d2e3f76e321"},"leaves":false},"links":[],"rule":3,"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"],"scores":[],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0DANA"}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0SAM","stage":0,"seat":"role:data_steward","verdict":"approve","at":"2026-11-24T13:30:38.389162Z","instead_of":"slack:T0SANDBOX/U0DANA","reason":null}],"clocks":{"grant/1":{"limit":"2027-11-24T13:30:38.389162Z","marks":[{"name":"remind30days","at":"2027-10-25T13:30:38.389162Z","does":"remind","step":0},{"name":"end","at":"2027-11-24T13:30:38.389162Z","does":"expire","step":0}],"overdue":false}},"timed":true,"limit_missed":true,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:38.389162Z","reason":null,"kept":false},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"support-assistant","scope":"internal","start":"2026-11-24T13:30:38.389162Z","until":"2027-11-24T13:30:38.389162Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T08:30:08.820621Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T13:30:38.389162Z","kept":false}]}'),
	('1619897121534155be3297fe175df022', 'EXC-1', 'exception', 'approval', 'rejected', false, 6, '90a013e74f6c6a68f14964935cb0974e85450396610fa16d947bb7e225c48e3a', '4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', false, 'slack:T0SANDBOX/U0BEA', '2026-11-24 14:30:30.176509+00', '2026-11-24 14:30:30.526868+00', 1, '{"id":"1619897121534155be3297fe175df022","kind":"exception","lifecycle":"approval","playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","key":"EXC-1","state":"rejected","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-24T14:30:30.176509Z","changed_at":"2026-11-24T14:30:30.526868Z","version":6,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"image-generator","request":{"text":"5c147474ee46817bcf29112e28a210e85509f6722d031ea81965c3485ab640eb"},"reason":{"text":"70a420b9b8b0be550140cb172b56301abce3c6544670e85492766557810ed341"},"controls":{"text":"f3fbf71fcc4fe9814b3ecc5e9cf50517869d2eadea5233a66615738abc6002a9"},"until":"2026-12-24","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"reject","at":"2026-11-24T14:30:30.526868Z","instead_of":null,"reason":{"text":"4051974bf9b54dc1bcc2265bdfb7b12681af0e418f821a2cfa8ab1e9fa14ddc5"}}],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.526868Z","reason":{"text":"4051974bf9b54dc1bcc2265bdfb7b12681af0e418f821a2cfa8ab1e9fa14ddc5"},"kept":true},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T14:30:30.176509Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"rejected","at":"2026-11-24T14:30:30.526868Z","kept":true}]}'),
	('weekly@2026-11-30T08:00Z', 'REV-1', 'weekly', 'review', 'held', false, 7, 'e3ffe2467277a9fb298eacd4605d0524607d9c9aa88caa51334425c0e67ae5e0', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-24 08:30:08.047296+00', '2026-11-30 09:00:08.608987+00', 1, '{"id":"weekly@2026-11-30T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-1","state":"held","requester":"system","opened_at":"2026-11-24T08:30:08.047296Z","changed_at":"2026-11-30T09:00:08.608987Z","version":7,"revision":1,"private":false,"answers":{"since":"2026-11-24T08:30:07.987356+00:00","due":"2026-11-30T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"held","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:08.608987Z","reason":{"text":"f539ddaa88112f0f027b6695103f5a15151fb14fcf0f8502edc30684643f9fef"},"kept":true},"grant":null,"digest":{"since":"2026-11-24T08:30:07.987356Z","until":"2026-11-30T08:00:00.098450Z","open":[],"decided":[{"case":"09d4f5e4ad8d4d2e89aa8bde484cd765","key":"ING-1","kind":"ingress","outcome":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:38.389162Z","minutes":300,"kept":false},{"case":"1619897121534155be3297fe175df022","key":"EXC-1","kind":"exception","outcome":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.526868Z","minutes":0,"kept":true},{"case":"d14f977093ab4df68c995e3947ce60a0","key":"EXC-2","kind":"exception","outcome":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.689516Z","minutes":0,"kept":true}],"ending":[],"figures":{"opened":3,"decided":3,"median":0,"p90":300,"within":66,"overdue":[],"in_force":1,"incidents":{"declared":1,"closed":1,"near_misses":0,"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"timings":[{"goal":"triage","count":1,"median":65,"within":0},{"goal":"leadership","count":1,"median":75,"within":100},{"goal":"containment","count":1,"median":90,"within":100},{"goal":"resolution","count":1,"median":270,"within":null}]}},"incidents":[],"before":null,"periods":1,"not_held":null},"severity":null,"lead":null,"anchor":"2026-11-24T08:30:08.047296Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"held","at":"2026-11-30T09:00:08.608987Z","kept":true}]}'),
	('weekly-1', 'WEE-1', 'weekly', 'review', 'missed', false, 2, '3f7eab4ccfd2d01f09a288a51ef109b63c41bdab740dc33e9ab62b1464a42a5f', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"weekly-1","kind":"weekly","lifecycle":"review","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"WEE-1","state":"missed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":-1,"asked":[],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"missed","by":"system","at":"2026-03-02T09:00:00Z","reason":null,"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"missed","at":"2026-03-02T09:00:00Z","kept":null}]}'),
	('d14f977093ab4df68c995e3947ce60a0', 'EXC-2', 'exception', 'approval', 'expired', false, 10, '4f3fb23f0167b174d8574b3613375959f74c674bfb29f454721bcc010d0d2cd1', '4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 15:30:30.198499+00', '2026-11-27 23:00:00.01385+00', 1, '{"id":"d14f977093ab4df68c995e3947ce60a0","kind":"exception","lifecycle":"approval","playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","key":"EXC-2","state":"expired","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T15:30:30.198499Z","changed_at":"2026-11-27T23:00:00.013850Z","version":10,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"meeting-summariser","request":{"text":"441e0f6f3731e2454af54392fd57490f1e009d7b8a552e8d00d5e74140ebcfe5"},"reason":{"text":"2a782652dfae264fd842f1c2abb882a9808fe632824646a7a5ed4ad331b449ca"},"controls":{"text":"ba2b666de8d249e5c42cbb96dd1f652f249483a8247b55ec6b83fbd3745a6c2b"},"until":"2026-11-27","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"approve","at":"2026-11-24T15:30:30.689516Z","instead_of":null,"reason":null}],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.689516Z","reason":null,"kept":true},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"meeting-summariser","scope":"approved_tools","start":"2026-11-24T15:30:30.689516Z","until":"2026-11-27T23:00:00Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T15:30:30.198499Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T15:30:30.689516Z","kept":true},{"before":"approved","after":"expired","at":"2026-11-27T23:00:00.013850Z","kept":null}]}'),
	('weekly@2026-12-07T08:00Z', 'REV-2', 'weekly', 'review', 'due', true, 2, 'a99ca04427468250438af67e4259723ee1968db3286c3d9276367663deb7e0ed', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-30 08:00:00.315289+00', '2026-11-30 08:00:00.315289+00', 1, '{"id":"weekly@2026-12-07T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-2","state":"due","requester":"system","opened_at":"2026-11-30T08:00:00.315289Z","changed_at":"2026-11-30T08:00:00.315289Z","version":2,"revision":1,"private":false,"answers":{"since":"2026-11-30T08:00:00.098450+00:00","due":"2026-12-07T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":-1,"asked":[],"unfilled":[],"votes":[],"clocks":{"publish/1":{"limit":"2026-12-07T08:00:00Z","marks":[{"name":"end","at":"2026-12-07T08:00:00Z","does":"publish","step":0}],"overdue":false}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-30T08:00:00.315289Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'INC-1', 'incident', 'incident', 'closed', false, 15, '96711d913ddbb0401b46bb70f148b68351d6174f6f9f9890fe5d2e4be28a1177', 'd2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20', false, 'slack:T0SANDBOX/U0BEA', '2026-11-25 08:30:08.521179+00', '2026-11-25 13:00:31.389221+00', 1, '{"id":"52d3a3b50a6948f7ba9f8daa94413222","kind":"incident","lifecycle":"incident","playbook":"d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20","key":"INC-1","state":"closed","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-25T08:30:08.521179Z","changed_at":"2026-11-25T13:00:31.389221Z","version":15,"revision":1,"private":false,"answers":{"severity":"high","what":{"text":"76de80ec0085634cc87c60edf7d1266f5b94b32d7d936823960acc97ad10bef0"},"system":"billing-chatbot","type":"privacy_violation","personal_data":false},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0OMAR","seat":"role:on_call","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0IVAN","seat":"role:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0OMAR"},{"person":"slack:T0SANDBOX/U0ERIN","seat":"role:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0OMAR"},{"person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0PRIYA"}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"closed","by":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:31.389221Z","reason":{"text":"469d568a42e70e1e66a98ba9cd10cb6ba4ef5d4a8054f1ef822826d7304f635f"},"kept":false},"grant":null,"digest":null,"severity":"high","lead":"slack:T0SANDBOX/U0OMAR","anchor":"2026-11-25T08:30:08.521179Z","cycle":1,"reached":["triage","leadership","containment","resolution"],"checklist":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"ticks":[],"refusals":[],"steps":[{"before":"declared","after":"triaged","at":"2026-11-25T09:35:38.564477Z","kept":false},{"before":"triaged","after":"informed","at":"2026-11-25T09:45:38.401921Z","kept":true},{"before":"triaged","after":"contained","at":"2026-11-25T10:00:38.459748Z","kept":true},{"before":"contained","after":"resolved","at":"2026-11-25T13:00:30.239631Z","kept":null},{"before":"resolved","after":"closed","at":"2026-11-25T13:00:31.389221Z","kept":false}]}'),
	('tool-1', 'TOO-1', 'tool', 'approval', 'withdrawn', false, 4, '43b81ccad7cc14ccdc20d50908bcf67917a0ee88736bf1b2118806c5f9828837', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"tool-1","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-1","state":"withdrawn","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"withdrawn","by":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[["slack:T1/UANA","approve",1]],"steps":[{"before":"pending","after":"withdrawn","at":"2026-03-02T09:00:00Z","kept":null}]}'),
	('tool-2', 'TOO-2', 'tool', 'approval', 'lapsed', false, 5, '7f55478a7b5408c087c797a392f51d298132b69f50edaf74be5c9c212e90b927', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 1, '{"id":"tool-2","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-2","state":"lapsed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":5,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"lapsed","by":"system","at":"2026-03-04T09:00:00Z","reason":null,"kept":false},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"lapsed","at":"2026-03-04T09:00:00Z","kept":false}]}'),
	('tool-3', 'TOO-3', 'tool', 'approval', 'approved', false, 5, 'c2a3087a539b52de7ae8a274ecb8e6bb6e0209ddcc940f73a11b8a21ac7c1540', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', true, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 1, '{"id":"tool-3","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-3","state":"approved","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-03T09:00:00Z","version":5,"revision":1,"private":true,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T1/UBEN","stage":0,"seat":"person:slack:T1/UBEN","verdict":"approve","at":"2026-03-03T09:00:00Z","instead_of":null,"reason":null}],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","reason":null,"kept":null},"grant":{"holder":"slack:T1/UANA","system":"chatbot","scope":"read","start":"2026-03-03T09:00:00Z","until":"2026-03-11T09:00:00Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-03-03T09:00:00Z","kept":null}]}'),
	('tool-4', 'TOO-4', 'tool', 'approval', 'pending', true, 4, 'b70e6c6b72bc9008a2fcf6a10497324cc4c29770b3e9af7707e46466dac593aa', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 1, '{"id":"tool-4","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-4","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[],"overdue":true}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('tool-5', 'TOO-5', 'tool', 'approval', 'pending', true, 3, '47e7585676973f9f1af33a8402b626bf22935e6e4e0cc3934f1d3b15c5097c9a', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"tool-5","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-5","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[{"relation":"parent","case":"tool-4"}],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[{"name":"remind","at":"2026-03-04T08:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-03-04T09:00:00Z","does":"limit","step":0}],"overdue":false}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('task-1', 'TAS-1', 'task', 'task', 'open', true, 2, 'd612fe0ec3885b35a29624d77edff170dd2feb4d2440720732c8a5c7622eb327', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-1","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-1","state":"open","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('task-2', 'TAS-2', 'task', 'task', 'done', false, 3, '2132bac0f241e93a75fae92294d60d4152a8311f4c90b438d6215c5fbd397188', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-2","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-2","state":"done","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"done","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"done","at":"2026-03-02T09:00:00Z","kept":null}]}'),
	('task-3', 'TAS-3', 'task', 'task', 'dropped', false, 3, 'f71073f8fa495336535b470c7cad05d56db92335c28749f59148b7e16a542bcc', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-3","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-3","state":"dropped","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"dropped","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"dropped","at":"2026-03-02T09:00:00Z","kept":null}]}');
--
-- Data for Name: counters; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.counters VALUES
	('ING', 1),
	('EXC', 2),
	('INC', 1),
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
	('weekly@2026-11-30T08:00Z', 1, '2026-11-24 08:30:08.047296+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:08.047296Z","case":"weekly@2026-11-30T08:00Z","data":{"answers":{"due":"2026-11-30T08:00:00+00:00","since":"2026-11-24T08:30:07.987356+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', '059e8076ef808580652378422cc6b675f960dbc14d92f7dc93db4d3b0f430412'),
	('weekly@2026-11-30T08:00Z', 2, '2026-11-24 08:30:08.047296+00', 'clock_started', '{"actor":"system","at":"2026-11-24T08:30:08.047296Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"publish/1","limit":"2026-11-30T08:00:00Z","marks":[{"at":"2026-11-30T08:00:00Z","does":"publish","name":"end","step":0}]},"seq":2,"type":"clock_started","v":1}', '9360c5d3bcf71e541b03a042a620be64fee16efa1a8df94f0c2c743b925397da'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 1, '2026-11-24 08:30:08.820621+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:08.820621Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"answers":{"data_classification":"internal","dataset":{"text":"1482152463ca193ed526839d49cf76a4796ca1b8f57cc15382f138cf4327bf1e"},"destination":"support-assistant","leaves":false,"location":{"text":"e338d711f17f236e3e7d85bc78e2ec0f1977c4e05064685e2f29125b42bcb782"},"purpose":{"text":"61492bb37c0f75582fafef11ad763fc7372148651f0cb547370088d6bf67a057"},"retention":"year_1","source":{"text":"9c24ef606eeced279a6e904c28fc4fb21b28eff0a1a58d8925665d2e3f76e321"}},"kind":"ingress","lifecycle":"approval","links":[],"number":1,"playbook":"0abd75aca81068f921c1a79ee2c91d46d1733dd6958105f3172c9905c1290425","prefix":"ING","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', 'ea2c759635c9f9fc9d5f1fab995cde05acf49a91eb63482893743b42ea9b6016'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 2, '2026-11-24 08:30:08.820621+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:08.820621Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"rule":3,"scores":[],"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"]},"seq":2,"type":"routed","v":1}', '66247eb4afd90c0768b412e2f2253afe2b85074add4d3a89111a34693e4143c2'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 3, '2026-11-24 08:30:08.820621+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:08.820621Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', 'fe2494c49c88ee4473660ed21f0c79b7adb5788ccb901b8b415db4d80e19150e'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 4, '2026-11-24 08:30:08.820621+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:08.820621Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"clock":"decision/1","limit":"2026-11-24T12:30:08.820621Z","marks":[{"at":"2026-11-24T10:30:08.820621Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-24T12:30:08.820621Z","does":"limit","name":"limit","step":0},{"at":"2026-11-24T12:30:08.820621Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T12:30:08.820621Z","does":"lapse","name":"end","step":0}]},"seq":4,"type":"clock_started","v":1}', '07b9843ca7878d3c150ea92c44a4662786685fdaa863cfa6963322ab3f596699'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 5, '2026-11-24 10:30:08.887978+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T10:30:08.887978Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind50%"]},"seq":5,"type":"clock_struck","v":1}', 'ad20c3b2c5fec61b07a860c9202318362c0ce964a5af2db1687396d95612fac4'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 6, '2026-11-24 12:30:08.87483+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T12:30:08.874830Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0DANA","person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["decision/1/limit","decision/1/escalate1"]},"seq":6,"type":"clock_struck","v":1}', 'f386299af7b447438e9f1fbe69bb3ac64cebd395bcf4f17ebc376b044d5402ba'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 7, '2026-11-24 13:30:38.389162+00', 'voted', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:38.389162Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"seat":"role:data_steward","stage":0,"verdict":"approve"},"seq":7,"type":"voted","v":1}', 'f6b3f9816b86e93f4127b433b3c47206b1a1e96220299c2f7aca578f3f4f069b'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 8, '2026-11-24 13:30:38.389162+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:38.389162Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"stage":0},"seq":8,"type":"stage_passed","v":1}', '08af4c42dcea765b3c165576474679d1571ca7b93458200a31126397da3f2741'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 9, '2026-11-24 13:30:38.389162+00', 'approved', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:38.389162Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"grant":{"holder":"slack:T0SANDBOX/U0ALEX","scope":"internal","start":"2026-11-24T13:30:38.389162Z","system":"support-assistant","until":"2027-11-24T13:30:38.389162Z"}},"seq":9,"type":"approved","v":1}', '8ac72de5b422c155adac03974d096de23793581730cf1d9e98a5e23b07a0bb3c'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 10, '2026-11-24 13:30:38.389162+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:38.389162Z","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","data":{"clock":"grant/1","limit":"2027-11-24T13:30:38.389162Z","marks":[{"at":"2027-10-25T13:30:38.389162Z","does":"remind","name":"remind30days","step":0},{"at":"2027-11-24T13:30:38.389162Z","does":"expire","name":"end","step":0}]},"seq":10,"type":"clock_started","v":1}', 'd7124565e9980312fc2d878219bf291a40eda367a315aed91a9125f974ad81ef'),
	('1619897121534155be3297fe175df022', 1, '2026-11-24 14:30:30.176509+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.176509Z","case":"1619897121534155be3297fe175df022","data":{"answers":{"clause":"approved_tools","controls":{"text":"f3fbf71fcc4fe9814b3ecc5e9cf50517869d2eadea5233a66615738abc6002a9"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"70a420b9b8b0be550140cb172b56301abce3c6544670e85492766557810ed341"},"request":{"text":"5c147474ee46817bcf29112e28a210e85509f6722d031ea81965c3485ab640eb"},"system":"image-generator","until":"2026-12-24","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":1,"playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"pending"},"seq":1,"type":"opened","v":1}', '2f904e9fb619ca180549efaab4ac0627d8da8704975e6ba0eaa12fc218c72ac0'),
	('1619897121534155be3297fe175df022', 5, '2026-11-24 14:30:30.526868+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.526868Z","case":"1619897121534155be3297fe175df022","data":{"instead_of":null,"reason":{"text":"4051974bf9b54dc1bcc2265bdfb7b12681af0e418f821a2cfa8ab1e9fa14ddc5"},"seat":"role:policy_owner","stage":0,"verdict":"reject"},"seq":5,"type":"voted","v":1}', '3b5836f7be76233779ab3680830a8b2286e4ad005f034a5b4903fbd99bb4f5c2'),
	('1619897121534155be3297fe175df022', 2, '2026-11-24 14:30:30.176509+00', 'routed', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.176509Z","case":"1619897121534155be3297fe175df022","data":{"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '0559f5d2e3851175acaacdb95d233559292317ee01c9b5cfb6513c560e271f53'),
	('1619897121534155be3297fe175df022', 3, '2026-11-24 14:30:30.176509+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.176509Z","case":"1619897121534155be3297fe175df022","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', 'd434d71344be9682c5d83bae0f078c686bda5a448a4cd76defe6bb4ac1cb8f5c'),
	('1619897121534155be3297fe175df022', 4, '2026-11-24 14:30:30.176509+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.176509Z","case":"1619897121534155be3297fe175df022","data":{"clock":"decision/1","limit":"2026-11-26T14:30:30.176509Z","marks":[{"at":"2026-11-25T14:30:30.176509Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T11:18:30.176509Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T14:30:30.176509Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T14:30:30.176509Z","does":"escalate","name":"escalate1","step":0}]},"seq":4,"type":"clock_started","v":1}', '4651f050573e9237e4e04e82f6348310ce0e33573f89865736667071e31ca81b'),
	('1619897121534155be3297fe175df022', 6, '2026-11-24 14:30:30.526868+00', 'rejected', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.526868Z","case":"1619897121534155be3297fe175df022","data":{"reason":{"text":"4051974bf9b54dc1bcc2265bdfb7b12681af0e418f821a2cfa8ab1e9fa14ddc5"}},"seq":6,"type":"rejected","v":1}', '90a013e74f6c6a68f14964935cb0974e85450396610fa16d947bb7e225c48e3a'),
	('52d3a3b50a6948f7ba9f8daa94413222', 12, '2026-11-25 09:45:38.401921+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:45:38.401921Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"goal":"leadership","reason":null},"seq":12,"type":"reached","v":1}', '4016b47ec6ae3aadeb7b47ab776ccdcd2fd3a96dcaed7aeca6d83e534d0d023f'),
	('52d3a3b50a6948f7ba9f8daa94413222', 15, '2026-11-25 13:00:31.389221+00', 'closed', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:31.389221Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"false_alarm":false,"reason":{"text":"469d568a42e70e1e66a98ba9cd10cb6ba4ef5d4a8054f1ef822826d7304f635f"}},"seq":15,"type":"closed","v":1}', '96711d913ddbb0401b46bb70f148b68351d6174f6f9f9890fe5d2e4be28a1177'),
	('d14f977093ab4df68c995e3947ce60a0', 1, '2026-11-24 15:30:30.198499+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.198499Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"answers":{"clause":"approved_tools","controls":{"text":"ba2b666de8d249e5c42cbb96dd1f652f249483a8247b55ec6b83fbd3745a6c2b"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"2a782652dfae264fd842f1c2abb882a9808fe632824646a7a5ed4ad331b449ca"},"request":{"text":"441e0f6f3731e2454af54392fd57490f1e009d7b8a552e8d00d5e74140ebcfe5"},"system":"meeting-summariser","until":"2026-11-27","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":2,"playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', 'a3b9ceaf65078928feda6217d0b8479901167faf9a7c08c5a0e739e78f28cb5a'),
	('d14f977093ab4df68c995e3947ce60a0', 2, '2026-11-24 15:30:30.198499+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.198499Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '1a06a76c1a8be9629886faf7f372a15385f94022948d6c557637ae492d30deda'),
	('d14f977093ab4df68c995e3947ce60a0', 3, '2026-11-24 15:30:30.198499+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.198499Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '79dca98c86f643ce7efc65bd2759786ac258566824d01cc39ce7c752463c3053'),
	('d14f977093ab4df68c995e3947ce60a0', 4, '2026-11-24 15:30:30.198499+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.198499Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"clock":"decision/1","limit":"2026-11-26T15:30:30.198499Z","marks":[{"at":"2026-11-25T15:30:30.198499Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T12:18:30.198499Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T15:30:30.198499Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T15:30:30.198499Z","does":"escalate","name":"escalate1","step":0}]},"seq":4,"type":"clock_started","v":1}', '00080580f7880e5ef860f22256c94f533388537258ce011a160d0db2ce673eb0'),
	('d14f977093ab4df68c995e3947ce60a0', 5, '2026-11-24 15:30:30.689516+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.689516Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"instead_of":null,"reason":null,"seat":"role:policy_owner","stage":0,"verdict":"approve"},"seq":5,"type":"voted","v":1}', 'fd14f5520714fcd249e7591f8c71fbfec2dc136d94a1b962c99a6f1f9f1b9a12'),
	('d14f977093ab4df68c995e3947ce60a0', 6, '2026-11-24 15:30:30.689516+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.689516Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"stage":0},"seq":6,"type":"stage_passed","v":1}', 'c2b22ea08d0167de4dc37e41349e02fed031b285b7665d13dc7ce887bfb193db'),
	('d14f977093ab4df68c995e3947ce60a0', 7, '2026-11-24 15:30:30.689516+00', 'approved', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.689516Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"grant":{"holder":"slack:T0SANDBOX/U0ALEX","scope":"approved_tools","start":"2026-11-24T15:30:30.689516Z","system":"meeting-summariser","until":"2026-11-27T23:00:00Z"}},"seq":7,"type":"approved","v":1}', '40579952b3e0a6ce36ba3b1978ee64a73e1596ff2479a348313005bcdd04bb5a'),
	('d14f977093ab4df68c995e3947ce60a0', 8, '2026-11-24 15:30:30.689516+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.689516Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"clock":"grant/1","limit":"2026-11-27T23:00:00Z","marks":[{"at":"2026-11-27T23:00:00Z","does":"expire","name":"end","step":0}]},"seq":8,"type":"clock_started","v":1}', 'bb5442cb32349b5a99b872b5b1446fde7856b02a524cb7448be4a72d6831c51d'),
	('52d3a3b50a6948f7ba9f8daa94413222', 9, '2026-11-25 09:00:08.581398+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:00:08.581398Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"added":[],"final":false,"late":0,"timers":["triage/1/remind50%"]},"seq":9,"type":"clock_struck","v":1}', '9a1a04de3d8b9caea24a093c442b769b5abf157f540b13370f732b2d1412256f'),
	('52d3a3b50a6948f7ba9f8daa94413222', 11, '2026-11-25 09:35:38.564477+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:35:38.564477Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"goal":"triage","reason":{"text":"785e02230eb7b394845956502297a8b2cb47f19c701ffbade5ed586ab6135cf7"}},"seq":11,"type":"reached","v":1}', '2921af4036f35303d778ab74c55cf5e7d6c5574dd49e8dde1d764da31f1b60e4'),
	('52d3a3b50a6948f7ba9f8daa94413222', 14, '2026-11-25 13:00:30.239631+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.239631Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"goal":"resolution","reason":{"text":"e81e20b8c56ed1951c42d56709a8cd4fe4d9986e864d48db7c98de975548a82d"}},"seq":14,"type":"reached","v":1}', '768af8a2a9219a66b625b5b1d5b9e4aa99ec742e53476096762a4c16c6488dfb'),
	('weekly@2026-11-30T08:00Z', 3, '2026-11-30 08:00:00.09845+00', 'clock_struck', '{"actor":"system","at":"2026-11-30T08:00:00.098450Z","case":"weekly@2026-11-30T08:00Z","data":{"added":[],"final":true,"late":0,"timers":["publish/1/end"]},"seq":3,"type":"clock_struck","v":1}', '0a828b0c234165c79ff56693d41c378c8b317be4b8f337e669614f03978a3bd4'),
	('weekly@2026-11-30T08:00Z', 4, '2026-11-30 08:00:00.09845+00', 'published', '{"actor":"system","at":"2026-11-30T08:00:00.098450Z","case":"weekly@2026-11-30T08:00Z","data":{"content":{"before":null,"decided":[{"at":"2026-11-24T13:30:38.389162Z","by":"slack:T0SANDBOX/U0SAM","case":"09d4f5e4ad8d4d2e89aa8bde484cd765","kept":false,"key":"ING-1","kind":"ingress","minutes":300,"outcome":"approved"},{"at":"2026-11-24T14:30:30.526868Z","by":"slack:T0SANDBOX/U0MAYA","case":"1619897121534155be3297fe175df022","kept":true,"key":"EXC-1","kind":"exception","minutes":0,"outcome":"rejected"},{"at":"2026-11-24T15:30:30.689516Z","by":"slack:T0SANDBOX/U0MAYA","case":"d14f977093ab4df68c995e3947ce60a0","kept":true,"key":"EXC-2","kind":"exception","minutes":0,"outcome":"approved"}],"ending":[],"figures":{"decided":3,"in_force":1,"incidents":{"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"closed":1,"declared":1,"near_misses":0,"timings":[{"count":1,"goal":"triage","median":65,"within":0},{"count":1,"goal":"leadership","median":75,"within":100},{"count":1,"goal":"containment","median":90,"within":100},{"count":1,"goal":"resolution","median":270,"within":null}]},"median":0,"opened":3,"overdue":[],"p90":300,"within":66},"incidents":[],"not_held":null,"open":[],"periods":1,"since":"2026-11-24T08:30:07.987356Z","until":"2026-11-30T08:00:00.098450Z"}},"seq":4,"type":"published","v":1}', '234ef8a57e1e419521db1f6b29616218ab903df450d05a40e2bb81c54b4c1bbe'),
	('52d3a3b50a6948f7ba9f8daa94413222', 1, '2026-11-25 08:30:08.521179+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:08.521179Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"answers":{"personal_data":false,"severity":"high","system":"billing-chatbot","type":"privacy_violation","what":{"text":"76de80ec0085634cc87c60edf7d1266f5b94b32d7d936823960acc97ad10bef0"}},"kind":"incident","lifecycle":"incident","links":[],"number":1,"playbook":"d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20","prefix":"INC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"declared"},"seq":1,"type":"opened","v":1}', 'b6417acf28f3041beee9461cc17a4271b691c4eccc8a5c7a8c5168ad66df9073'),
	('52d3a3b50a6948f7ba9f8daa94413222', 2, '2026-11-25 08:30:08.521179+00', 'severity_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:08.521179Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"reason":null,"severity":"high"},"seq":2,"type":"severity_set","v":1}', 'bfd9353312e90a94805747f2b9aec6d35fc092acb9db49b07322cbdce671dc77'),
	('52d3a3b50a6948f7ba9f8daa94413222', 3, '2026-11-25 08:30:08.521179+00', 'checklist_made', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:08.521179Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"items":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"]},"seq":3,"type":"checklist_made","v":1}', 'a6b1f279a7b4a80544082926ef16d4556c1e2ddaaeeea6192d74db9219cad229'),
	('52d3a3b50a6948f7ba9f8daa94413222', 4, '2026-11-25 08:30:08.521179+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:08.521179Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0OMAR","seat":"role:on_call","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":4,"type":"people_asked","v":1}', '181e27a2d56f2026c907ef62c2e400f0fcb8eed4033a4ab9f1fa57a3fece67d0'),
	('52d3a3b50a6948f7ba9f8daa94413222', 5, '2026-11-25 08:30:08.521179+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:08.521179Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"clock":"triage/1","limit":"2026-11-25T09:30:08.521179Z","marks":[{"at":"2026-11-25T09:00:08.521179Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T09:30:08.521179Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T09:30:08.521179Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T10:00:08.521179Z","does":"escalate","name":"escalate2","step":1}]},"seq":5,"type":"clock_started","v":1}', 'b37334a549c6e7e794cc2eafc360f7e4ad0cd156795c9d3c200db132c28ca283'),
	('52d3a3b50a6948f7ba9f8daa94413222', 6, '2026-11-25 08:30:08.521179+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:08.521179Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"clock":"leadership/1","limit":"2026-11-25T10:30:08.521179Z","marks":[{"at":"2026-11-25T09:30:08.521179Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:08.521179Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T10:30:08.521179Z","does":"escalate","name":"escalate1","step":0}]},"seq":6,"type":"clock_started","v":1}', '1efeae9c4d3ace6c4af5839ed8504261536177d5d8404c09339dbdefbbae2f3b'),
	('52d3a3b50a6948f7ba9f8daa94413222', 7, '2026-11-25 08:30:08.521179+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:08.521179Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"clock":"containment/1","limit":"2026-11-25T16:30:08.521179Z","marks":[{"at":"2026-11-25T12:30:08.521179Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T15:30:08.521179Z","does":"remind","name":"remind1hourbefore","step":0},{"at":"2026-11-25T16:30:08.521179Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T16:30:08.521179Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T20:30:08.521179Z","does":"escalate","name":"escalate2","step":1}]},"seq":7,"type":"clock_started","v":1}', '5f944263275ebe85cbcdd79d20c65e0f128e32b8274b3d59824d3eb602d5bb36'),
	('52d3a3b50a6948f7ba9f8daa94413222', 13, '2026-11-25 10:00:38.459748+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T10:00:38.459748Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"goal":"containment","reason":{"text":"0f2fa4f78a30df104e2bfd5733dbeb47e970f1b31d5756d266bb441de0a34f31"}},"seq":13,"type":"reached","v":1}', '798f75a798636fd6033c9db18d77bdd1c0fb35914932b672aa89d08b9f5cc079'),
	('weekly@2026-11-30T08:00Z', 7, '2026-11-30 09:00:08.608987+00', 'held', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:08.608987Z","case":"weekly@2026-11-30T08:00Z","data":{"notes":{"text":"f539ddaa88112f0f027b6695103f5a15151fb14fcf0f8502edc30684643f9fef"}},"seq":7,"type":"held","v":1}', 'e3ffe2467277a9fb298eacd4605d0524607d9c9aa88caa51334425c0e67ae5e0'),
	('52d3a3b50a6948f7ba9f8daa94413222', 8, '2026-11-25 08:30:09.522193+00', 'lead_taken', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T08:30:09.522193Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{},"seq":8,"type":"lead_taken","v":1}', '06a3363942848141b680cce864575f415c77d33c826a20ab869c357fe6a87828'),
	('52d3a3b50a6948f7ba9f8daa94413222', 10, '2026-11-25 09:30:08.586782+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:30:08.586782Z","case":"52d3a3b50a6948f7ba9f8daa94413222","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0OMAR","person":"slack:T0SANDBOX/U0IVAN","seat":"role:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0OMAR","person":"slack:T0SANDBOX/U0ERIN","seat":"role:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0PRIYA","person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["triage/1/limit","triage/1/escalate1","leadership/1/remind50%"]},"seq":10,"type":"clock_struck","v":1}', '179eeaa22615faafb7d5b3858240780ebbb0782d59a2ede5b949e87962986982'),
	('d14f977093ab4df68c995e3947ce60a0', 9, '2026-11-27 23:00:00.01385+00', 'clock_struck', '{"actor":"system","at":"2026-11-27T23:00:00.013850Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{"added":[],"final":true,"late":0,"timers":["grant/1/end"]},"seq":9,"type":"clock_struck","v":1}', '90ea11766a7683c9c8bda8b126b14c0e0bcd67a2ef47e8261f2d8447556db661'),
	('d14f977093ab4df68c995e3947ce60a0', 10, '2026-11-27 23:00:00.01385+00', 'expired', '{"actor":"system","at":"2026-11-27T23:00:00.013850Z","case":"d14f977093ab4df68c995e3947ce60a0","data":{},"seq":10,"type":"expired","v":1}', '4f3fb23f0167b174d8574b3613375959f74c674bfb29f454721bcc010d0d2cd1'),
	('weekly@2026-11-30T08:00Z', 5, '2026-11-30 08:00:00.09845+00', 'people_asked', '{"actor":"system","at":"2026-11-30T08:00:00.098450Z","case":"weekly@2026-11-30T08:00Z","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":5,"type":"people_asked","v":1}', '25aa4baf227b21cd031b1f7a84f3d51471ffc26f6431b9b289f1c2b1ddb4b380'),
	('weekly@2026-11-30T08:00Z', 6, '2026-11-30 08:00:00.09845+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.098450Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"hold/1","limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"miss","name":"end","step":0}]},"seq":6,"type":"clock_started","v":1}', 'b3cd1e6ec21d92df77ee6d5d98342644e4cd91355449dca2c722bd8986bb740c'),
	('weekly@2026-12-07T08:00Z', 1, '2026-11-30 08:00:00.315289+00', 'opened', '{"actor":"system","at":"2026-11-30T08:00:00.315289Z","case":"weekly@2026-12-07T08:00Z","data":{"answers":{"due":"2026-12-07T08:00:00+00:00","since":"2026-11-30T08:00:00.098450+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":2,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', '6de41539a2b5de8048e0ffbaebf0bc6685784375184a9a0d637e4b1cc20b8cf5'),
	('weekly@2026-12-07T08:00Z', 2, '2026-11-30 08:00:00.315289+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.315289Z","case":"weekly@2026-12-07T08:00Z","data":{"clock":"publish/1","limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"publish","name":"end","step":0}]},"seq":2,"type":"clock_started","v":1}', 'a99ca04427468250438af67e4259723ee1968db3286c3d9276367663deb7e0ed'),
	('tool-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '05d7df1dd8a19fe1ec465043ab2ff802a392bd887e7e062cf5bff48b7e462d96'),
	('tool-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'f269744f96dba641532a64efd54e132f2a03118655c82179e0d5d6f8654cc340'),
	('tool-1', 3, '2026-03-02 09:00:00+00', 'refused', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"code":"not_asked","verb":"approve"},"seq":3,"type":"refused","v":1}', 'bce17c93e6eb73cd49a5895aeacfcfad882648c1bb3ce4050df5da5558d25341'),
	('tool-1', 4, '2026-03-02 09:00:00+00', 'withdrawn', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":4,"type":"withdrawn","v":1}', '43b81ccad7cc14ccdc20d50908bcf67917a0ee88736bf1b2118806c5f9828837'),
	('tool-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', 'cd51c50fb4ba731f35300d3263ec85c107806ed980ef02796dd354914ec25f52'),
	('tool-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'e7f2f20fb99477934eb7b17de5104826c13a6b794c7877d3ce9687c0bda46b38'),
	('tool-2', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"clock":"decision/1","limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}]},"seq":3,"type":"clock_started","v":1}', '7e50d0ff5e86c555be980d6e375be1e90690e820203151a0b8cb1c7ebfcf3ea2'),
	('tool-2', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', 'c98b0a2744612dacb9f893d0cb1b1ae5f21104f8cc998c8eef33b4d6c4f1ff30'),
	('tool-2', 5, '2026-03-04 09:00:00+00', 'lapsed', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{},"seq":5,"type":"lapsed","v":1}', '7f55478a7b5408c087c797a392f51d298132b69f50edaf74be5c9c212e90b927'),
	('tool-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":true,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '424b3dfaa95b313c423a45ef50fad35a4a452d1256b082da6ceb4afc886e13bd'),
	('tool-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '638629fbb54dc509de04de82f99d38f47bb14e4b0df7d9285c77d1e58031b1b6'),
	('tool-3', 3, '2026-03-03 09:00:00+00', 'voted', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"instead_of":null,"reason":null,"seat":"person:slack:T1/UBEN","stage":0,"verdict":"approve"},"seq":3,"type":"voted","v":1}', '2103927dfab4d65d5ab2e9d68cde106198983c8c78ee5518172bd3e862f6704c'),
	('tool-3', 4, '2026-03-03 09:00:00+00', 'stage_passed', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"stage":0},"seq":4,"type":"stage_passed","v":1}', 'a3ee95462d2444f1fe50de7cc7752d44123fefdf585b6090af382b9b6966ec28'),
	('tool-3', 5, '2026-03-03 09:00:00+00', 'approved', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"grant":{"holder":"slack:T1/UANA","scope":"read","start":"2026-03-03T09:00:00Z","system":"chatbot","until":"2026-03-11T09:00:00Z"}},"seq":5,"type":"approved","v":1}', 'c2a3087a539b52de7ae8a274ecb8e6bb6e0209ddcc940f73a11b8a21ac7c1540'),
	('tool-4', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":4,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '130c135b8b24d6f24581aa8b741efdbf11afc38fa6f610d46c161b37dbd3b74f'),
	('tool-4', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '0749e66ab7a13c8be57c8e52283a096714ecf5aeb94f7b385f7052bafa082236'),
	('tool-4', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"clock":"decision/1","limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}]},"seq":3,"type":"clock_started","v":1}', '765fae18360538e190d3d5912a1a6044094cc6c00cde26c8e1ceeec4228ae4af'),
	('tool-4', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-4","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', 'b70e6c6b72bc9008a2fcf6a10497324cc4c29770b3e9af7707e46466dac593aa'),
	('tool-5', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[{"case":"tool-4","relation":"parent"}],"number":5,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '705bc1841ea670089a6e58785e9ffa69214eacf847930050773b8bbb3d9d50f6'),
	('tool-5', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'eb3e34ab3f2812f797eafcbfab48dbefc0599b24c22511feab3457eca1170b25'),
	('tool-5', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"clock":"decision/1","limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}]},"seq":3,"type":"clock_started","v":1}', '47e7585676973f9f1af33a8402b626bf22935e6e4e0cc3934f1d3b15c5097c9a'),
	('task-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', '0939c8d50c2729304ca1861c736ddabc3f8d7ebfcaa18aa0d87f600aed9dafa2'),
	('task-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'd612fe0ec3885b35a29624d77edff170dd2feb4d2440720732c8a5c7622eb327'),
	('task-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', '4aa76e59cbd9244adf4f8770da6ac61f8572cd39e9e425feb616be8973ae5162'),
	('task-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '69c84fde63188edd7afaca7c4ba6758ea46d1c6b6acf32b6eebe45fa2be49c96'),
	('task-2', 3, '2026-03-02 09:00:00+00', 'done', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"evidence":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"done","v":1}', '2132bac0f241e93a75fae92294d60d4152a8311f4c90b438d6215c5fbd397188'),
	('task-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', 'e5c0dbe00b12456bb8641020e6d5adfe87a86b85b7da12bbb92150cc56ce35ad'),
	('task-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '318b2b2fff23297d88f1bca286901029b88f6d5f4a85ae17e9d6c4e7b20411e9'),
	('task-3', 3, '2026-03-02 09:00:00+00', 'dropped', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"dropped","v":1}', 'f71073f8fa495336535b470c7cad05d56db92335c28749f59148b7e16a542bcc'),
	('weekly-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{"answers":{},"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"WEE","private":false,"requester":"slack:T1/UANA","state":"due"},"seq":1,"type":"opened","v":1}', '09f3bce8473d836dbc4e7d8bd855cb4f5543d3ff1f23165bbd6484b970ecb28c'),
	('weekly-1', 2, '2026-03-02 09:00:00+00', 'missed', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{},"seq":2,"type":"missed","v":1}', '3f7eab4ccfd2d01f09a288a51ef109b63c41bdab740dc33e9ab62b1464a42a5f');
--
-- Data for Name: followups; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.followups VALUES
	(2, 'key', '{"case":"task-1","verb":"drop","actor":"system","kind":null,"answers":{}}');
--
-- Data for Name: grants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.grants VALUES
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'slack:T0SANDBOX/U0ALEX', 'support-assistant', 'internal', '2026-11-24 13:30:38.389162+00', '2027-11-24 13:30:38.389162+00', NULL, false),
	('d14f977093ab4df68c995e3947ce60a0', 'slack:T0SANDBOX/U0ALEX', 'meeting-summariser', 'approved_tools', '2026-11-24 15:30:30.689516+00', '2026-11-27 23:00:00+00', '2026-11-27 23:00:00.01385+00', false),
	('tool-3', 'slack:T1/UANA', 'chatbot', 'read', '2026-03-03 09:00:00+00', '2026-03-11 09:00:00+00', NULL, true);
--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.links VALUES
	('tool-5', 'parent', 'tool-4');
--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.moves VALUES
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 1, 'ingress', 'pending', 'approved', 'slack:T0SANDBOX/U0SAM', '2026-11-24 13:30:38.389162+00', 300, false, false),
	('1619897121534155be3297fe175df022', 1, 'exception', 'pending', 'rejected', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 14:30:30.526868+00', 0, true, false),
	('d14f977093ab4df68c995e3947ce60a0', 1, 'exception', 'pending', 'approved', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 15:30:30.689516+00', 0, true, false),
	('52d3a3b50a6948f7ba9f8daa94413222', 2, 'incident', 'triaged', 'informed', NULL, '2026-11-25 09:45:38.401921+00', 75, true, false),
	('52d3a3b50a6948f7ba9f8daa94413222', 3, 'incident', 'triaged', 'contained', NULL, '2026-11-25 10:00:38.459748+00', 90, true, false),
	('52d3a3b50a6948f7ba9f8daa94413222', 4, 'incident', 'contained', 'resolved', NULL, '2026-11-25 13:00:30.239631+00', 270, NULL, false),
	('52d3a3b50a6948f7ba9f8daa94413222', 1, 'incident', 'declared', 'triaged', 'slack:T0SANDBOX/U0OMAR', '2026-11-25 09:35:38.564477+00', 65, false, false),
	('52d3a3b50a6948f7ba9f8daa94413222', 5, 'incident', 'resolved', 'closed', NULL, '2026-11-25 13:00:31.389221+00', 270, false, false),
	('d14f977093ab4df68c995e3947ce60a0', 2, 'exception', 'approved', 'expired', NULL, '2026-11-27 23:00:00.01385+00', 4769, NULL, false),
	('weekly@2026-11-30T08:00Z', 1, 'weekly', 'due', 'held', 'slack:T0SANDBOX/U0MAYA', '2026-11-30 09:00:08.608987+00', 8670, true, false),
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
	(80, '52d3a3b50a6948f7ba9f8daa94413222', 'note/11/line/card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'thread', 'card', 'line', true, 0, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599338.946788', '8f929171c1be8c7b005951713a7118d9bf6ab9cf6eb3fde02691e44a7cc048ec', NULL),
	(19, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'note/7/line/card', '09d4f5e4ad8d4d2e89aa8bde484cd765/channel:governance', 'thread', 'card', 'line', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795527038.774765', '2f01479e09531a9b6832148d96be058912f39f51155d6278162dca25aae8ed81', NULL),
	(20, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'note/9/outcome/slack:T0SANDBOX/U0ALEX', '09d4f5e4ad8d4d2e89aa8bde484cd765/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DI6HQ8YEV7F', '1795527038.820919', '5cb408bbe06c7ef939bee028bb8c2ecee82463b5c93d3167a111740991bbe5ba', NULL),
	(7, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'note/5/reminder/slack:T0SANDBOX/U0DANA', '09d4f5e4ad8d4d2e89aa8bde484cd765/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'DIDTIKN1UNW', '1795516209.289837', 'fad82cbc092cabd20c285505208fb4b22ba2bee327834f28539da90749290a3d', NULL),
	(37, '52d3a3b50a6948f7ba9f8daa94413222', 'card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'channel', 'incidents', 'incident', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595408.787496', '8091f00b4ed9b578787ed1a9929a03326e5648b498a8bbc1f78f0b92fb140214', NULL),
	(28, '1619897121534155be3297fe175df022', 'note/6/outcome/slack:T0SANDBOX/U0BEA', '1619897121534155be3297fe175df022/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DP33VERDBYB', '1795530630.851018', '026045ed5e211d62b0a31afb8ba8f9f9d6b3ed9e2aeddf1827436ea702dc6fa4', NULL),
	(11, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'prompt:slack:T0SANDBOX/U0SAM', '09d4f5e4ad8d4d2e89aa8bde484cd765/person:slack:T0SANDBOX/U0SAM', 'person', 'slack:T0SANDBOX/U0SAM', 'prompt', false, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DV1BPNT035W', '1795523409.033243', '0590b1abc74c81947b7c1f5fb20822396513d6e6d4eabf9a414f1dcebd644a7a', NULL),
	(38, '52d3a3b50a6948f7ba9f8daa94413222', 'receipt', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'report', false, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DP33VERDBYB', '1795595409.231062', 'b3e30a76e7eafad129f046c15c124f68123e921e2b32faf986024d4ac648ee60', NULL),
	(12, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'note/6/reminder/slack:T0SANDBOX/U0DANA', '09d4f5e4ad8d4d2e89aa8bde484cd765/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 0, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DIDTIKN1UNW', '1795523409.123868', '7978a179c2b725f2fcd3ad4f2c22dd2ed33f93252c620c0dd888ebfd39d1c604', NULL),
	(14, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'note/6/line/card', '09d4f5e4ad8d4d2e89aa8bde484cd765/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795523409.189449', '5c05e14d2ba2da7339c06d784b8e8a9fd7504ea398e198d915685ea36044074f', NULL),
	(13, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'note/6/waiting/slack:T0SANDBOX/U0ALEX', '09d4f5e4ad8d4d2e89aa8bde484cd765/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'waiting', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DI6HQ8YEV7F', '1795523409.279108', 'd638606c5a85eab7e0b677ce8f16eaf4dc1aedae86bc7d70231f30b3f7413e0d', NULL),
	(29, 'd14f977093ab4df68c995e3947ce60a0', 'card', 'd14f977093ab4df68c995e3947ce60a0/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.379145', 'a7064270d26a7967dc0931ec9036584fd12bbbda076cc1d8b4a7c68ba4034bea', NULL),
	(30, 'd14f977093ab4df68c995e3947ce60a0', 'receipt', 'd14f977093ab4df68c995e3947ce60a0/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DI6HQ8YEV7F', '1795534230.460866', '5e6dbc09a4e445d39d20a97f906a58aed891348768c2979d01da0fcb2dc35700', NULL),
	(1, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'card', '09d4f5e4ad8d4d2e89aa8bde484cd765/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795509009.868379', '460979b35cd6fef8d9c24cfc6e23de76eceee679f557fa53325e2beada634188', NULL),
	(3, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'prompt:slack:T0SANDBOX/U0DANA', '09d4f5e4ad8d4d2e89aa8bde484cd765/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DIDTIKN1UNW', '1795509010.024127', '0590b1abc74c81947b7c1f5fb20822396513d6e6d4eabf9a414f1dcebd644a7a', NULL),
	(2, '09d4f5e4ad8d4d2e89aa8bde484cd765', 'receipt', '09d4f5e4ad8d4d2e89aa8bde484cd765/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DI6HQ8YEV7F', '1795509009.923698', '871eaa5889bea83de84a2283aa7930cdd32e02a94050e9d23162b22f07bafad0', NULL),
	(128, 'weekly@2026-11-30T08:00Z', 'digest', 'weekly@2026-11-30T08:00Z/channel:governance', 'channel', 'governance', 'digest', false, 2, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1796025600.441764', '1271b1c873f597495b52a82b9ab890c35601d6cc56da6787997bbab19966419f', NULL),
	(21, '1619897121534155be3297fe175df022', 'card', '1619897121534155be3297fe175df022/channel:governance', 'channel', 'governance', 'card', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.229281', 'eb1af217ff0ef2171851f88c2678a4b698432774f9f1b9cc52553109b52e7c09', NULL),
	(23, '1619897121534155be3297fe175df022', 'prompt:slack:T0SANDBOX/U0MAYA', '1619897121534155be3297fe175df022/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DNE68TP13JP', '1795530630.260450', '948b639d783b641890f9b81c65c6d222b41dbb2d15491fa5d26e901019409a4d', NULL),
	(22, '1619897121534155be3297fe175df022', 'receipt', '1619897121534155be3297fe175df022/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'receipt', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DP33VERDBYB', '1795530630.264617', '1f5bc30e0ceb058f63756057231f2f8020e61ba0ad5dd45ac0f1e7bcb5bb6337', NULL),
	(27, '1619897121534155be3297fe175df022', 'note/5/line/card', '1619897121534155be3297fe175df022/channel:governance', 'thread', 'card', 'line', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.797598', 'c43a16ebac58316513c9b24f76e399671a61e57184e3fd14356a781cbd3b3cd7', NULL),
	(35, 'd14f977093ab4df68c995e3947ce60a0', 'note/5/line/card', 'd14f977093ab4df68c995e3947ce60a0/channel:governance', 'thread', 'card', 'line', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534231.025958', '4f6e1052f360025841de8eda99ad3630065c46b3058f646d9547469e7197893f', NULL),
	(36, 'd14f977093ab4df68c995e3947ce60a0', 'note/7/outcome/slack:T0SANDBOX/U0ALEX', 'd14f977093ab4df68c995e3947ce60a0/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DI6HQ8YEV7F', '1795534231.078010', '2f53ea2e24991e73ca9bfab414b711efa1e94f0a8e34bedf13152b7c2bec5201', NULL),
	(69, '52d3a3b50a6948f7ba9f8daa94413222', 'note/10/pressing/slack:T0SANDBOX/U0PRIYA', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D4JDJFXSKGZ', '1795599010.030655', '1fe1f5c6c298865b5ce6bbfd6340aa5da9a865aa8a37e448a489a5a3b63dde5c', NULL),
	(70, '52d3a3b50a6948f7ba9f8daa94413222', 'note/10/line/card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'thread', 'card', 'line', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599009.553495', 'a7999a511ad4d3b62f706bd53d52eb9dfef7c981fcdbda82cf948b6d9bcce505', NULL),
	(49, '52d3a3b50a6948f7ba9f8daa94413222', 'note/8/line/card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'thread', 'card', 'line', true, 0, 8, 8, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595409.819328', '063c28f56ab73ab6d1302549033190246e82a2a9dcda142a51ccfa39f137b3db', NULL),
	(66, '52d3a3b50a6948f7ba9f8daa94413222', 'note/10/pressing/slack:T0SANDBOX/U0OMAR', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D0M1C6X50MW', '1795599009.629023', '1fe1f5c6c298865b5ce6bbfd6340aa5da9a865aa8a37e448a489a5a3b63dde5c', NULL),
	(67, '52d3a3b50a6948f7ba9f8daa94413222', 'note/10/pressing/slack:T0SANDBOX/U0THEO', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVX2PAY71CZ', '1795599009.765951', '1fe1f5c6c298865b5ce6bbfd6340aa5da9a865aa8a37e448a489a5a3b63dde5c', NULL),
	(68, '52d3a3b50a6948f7ba9f8daa94413222', 'note/10/pressing/slack:T0SANDBOX/U0RUTH', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DZ1MCX7V4P4', '1795599009.766954', '1fe1f5c6c298865b5ce6bbfd6340aa5da9a865aa8a37e448a489a5a3b63dde5c', NULL),
	(90, '52d3a3b50a6948f7ba9f8daa94413222', 'note/12/line/card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'thread', 'card', 'line', true, 0, 12, 12, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599938.494866', 'cad61f0986ec8bf63d7d4c2a7907fc80ce3ff74535f837e0662e85d30c8ab76f', NULL),
	(39, '52d3a3b50a6948f7ba9f8daa94413222', 'prompt:slack:T0SANDBOX/U0OMAR', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'D0M1C6X50MW', '1795595408.957154', 'f0805761f949ed49164889208917465c01e7ac62f47275d07c2dcc86b6d1b2e3', NULL),
	(64, '52d3a3b50a6948f7ba9f8daa94413222', 'prompt:slack:T0SANDBOX/U0ERIN', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'D6JFS8FC79V', '1795599010.148525', 'f0805761f949ed49164889208917465c01e7ac62f47275d07c2dcc86b6d1b2e3', NULL),
	(120, '52d3a3b50a6948f7ba9f8daa94413222', 'note/15/outcome/slack:T0SANDBOX/U0BEA', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DP33VERDBYB', '1795611631.487828', '8e365901e5f7740ba0adf8760fa3fdcbf371b67098d0db6d45040269740ee3dd', NULL),
	(121, '52d3a3b50a6948f7ba9f8daa94413222', 'note/15/line/card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'thread', 'card', 'line', true, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611631.438646', '2b44a25499c0cd954dce77f3720f3e506876cf55da7e0e3f71ab9dd30b851c24', NULL),
	(40, '52d3a3b50a6948f7ba9f8daa94413222', 'prompt:slack:T0SANDBOX/U0THEO', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVX2PAY71CZ', '1795595409.037418', 'f0805761f949ed49164889208917465c01e7ac62f47275d07c2dcc86b6d1b2e3', NULL),
	(65, '52d3a3b50a6948f7ba9f8daa94413222', 'prompt:slack:T0SANDBOX/U0LENA', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLVPSIGNM6I', '1795599010.226890', 'f0805761f949ed49164889208917465c01e7ac62f47275d07c2dcc86b6d1b2e3', NULL),
	(63, '52d3a3b50a6948f7ba9f8daa94413222', 'prompt:slack:T0SANDBOX/U0IVAN', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DD104T45K8Y', '1795599009.989421', 'f0805761f949ed49164889208917465c01e7ac62f47275d07c2dcc86b6d1b2e3', NULL),
	(100, '52d3a3b50a6948f7ba9f8daa94413222', 'note/13/line/card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'thread', 'card', 'line', true, 0, 13, 13, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795600838.521037', 'd3ab5a7234ccebf730ffc70cdc3e814563f9beca18ced00c6f9b341d1bca6481', NULL),
	(41, '52d3a3b50a6948f7ba9f8daa94413222', 'prompt:slack:T0SANDBOX/U0RUTH', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DZ1MCX7V4P4', '1795595409.109907', 'f0805761f949ed49164889208917465c01e7ac62f47275d07c2dcc86b6d1b2e3', NULL),
	(56, '52d3a3b50a6948f7ba9f8daa94413222', 'note/9/pressing/slack:T0SANDBOX/U0OMAR', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'pressing', true, 0, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'D0M1C6X50MW', '1795597209.284045', '1be52cbee6e2ce646fcfb96e2ccac3d43429c5823217221940763a2f884ea0d4', NULL),
	(110, '52d3a3b50a6948f7ba9f8daa94413222', 'note/14/line/card', '52d3a3b50a6948f7ba9f8daa94413222/channel:incidents', 'thread', 'card', 'line', true, 0, 14, 14, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611630.385579', 'ae17f15854d9584fffda10be6b3090bb1e6a620c3ea9e6ce450f66daebb14890', NULL),
	(127, 'd14f977093ab4df68c995e3947ce60a0', 'note/10/line/card', 'd14f977093ab4df68c995e3947ce60a0/channel:governance', 'thread', 'card', 'line', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795820400.189597', '8f60d8d79c3522648c32c4f24b2c989e4105636d960864ff256b5f086e9c48bd', NULL),
	(31, 'd14f977093ab4df68c995e3947ce60a0', 'prompt:slack:T0SANDBOX/U0MAYA', 'd14f977093ab4df68c995e3947ce60a0/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DNE68TP13JP', '1795534230.490231', '981f9988ce230eb3c7f1cd29946ffe002fea25866dce9b810aa4a9d5417e5063', NULL),
	(42, '52d3a3b50a6948f7ba9f8daa94413222', 'prompt:slack:T0SANDBOX/U0PRIYA', '52d3a3b50a6948f7ba9f8daa94413222/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'D4JDJFXSKGZ', '1795595409.143021', 'f0805761f949ed49164889208917465c01e7ac62f47275d07c2dcc86b6d1b2e3', NULL),
	(125, 'd14f977093ab4df68c995e3947ce60a0', 'note/10/expired/slack:T0SANDBOX/U0ALEX', 'd14f977093ab4df68c995e3947ce60a0/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'expired', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DI6HQ8YEV7F', '1795820400.364146', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL),
	(126, 'd14f977093ab4df68c995e3947ce60a0', 'note/10/expired/slack:T0SANDBOX/U0MAYA', 'd14f977093ab4df68c995e3947ce60a0/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'expired', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DNE68TP13JP', '1795820400.447516', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL);
--
-- Data for Name: participants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.participants VALUES
	('weekly@2026-11-30T08:00Z', 'system'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'slack:T0SANDBOX/U0DANA'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'slack:T0SANDBOX/U0ALEX'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'slack:T0SANDBOX/U0SAM'),
	('1619897121534155be3297fe175df022', 'slack:T0SANDBOX/U0MAYA'),
	('1619897121534155be3297fe175df022', 'slack:T0SANDBOX/U0BEA'),
	('d14f977093ab4df68c995e3947ce60a0', 'slack:T0SANDBOX/U0MAYA'),
	('d14f977093ab4df68c995e3947ce60a0', 'slack:T0SANDBOX/U0ALEX'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0BEA'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0PRIYA'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0THEO'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0RUTH'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0OMAR'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0LENA'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0IVAN'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'slack:T0SANDBOX/U0ERIN'),
	('weekly@2026-11-30T08:00Z', 'slack:T0SANDBOX/U0MAYA'),
	('weekly@2026-12-07T08:00Z', 'system'),
	('tool-1', 'slack:T1/UANA'),
	('tool-1', 'slack:T1/UBEN'),
	('tool-2', 'slack:T1/UANA'),
	('tool-2', 'slack:T1/UBEN'),
	('tool-3', 'slack:T1/UANA'),
	('tool-3', 'slack:T1/UBEN'),
	('tool-4', 'slack:T1/UANA'),
	('tool-4', 'slack:T1/UBEN'),
	('tool-5', 'slack:T1/UANA'),
	('tool-5', 'slack:T1/UBEN'),
	('task-1', 'slack:T1/UANA'),
	('task-1', 'slack:T1/UBEN'),
	('task-2', 'slack:T1/UANA'),
	('task-2', 'slack:T1/UBEN'),
	('task-3', 'slack:T1/UANA'),
	('task-3', 'slack:T1/UBEN'),
	('weekly-1', 'slack:T1/UANA');
--
-- Data for Name: pauses; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.pauses VALUES
	('channel:DV1BPNT035W', '2026-11-21 07:00:07.060455+00'),
	('channel:DIDTIKN1UNW', '2026-11-21 07:00:07.124226+00'),
	('channel:D0M1C6X50MW', '2026-11-21 07:00:14.859395+00'),
	('channel:DVX2PAY71CZ', '2026-11-21 07:00:14.945039+00'),
	('channel:DZ1MCX7V4P4', '2026-11-21 07:00:14.990691+00'),
	('channel:DD104T45K8Y', '2026-11-21 07:00:15.183014+00'),
	('channel:D4JDJFXSKGZ', '2026-11-21 07:00:15.205887+00'),
	('channel:D6JFS8FC79V', '2026-11-21 07:00:15.328734+00'),
	('channel:DLVPSIGNM6I', '2026-11-21 07:00:15.44442+00'),
	('channel:C0AIINCIDENTS', '2026-11-21 07:00:19.355709+00'),
	('channel:DP33VERDBYB', '2026-11-21 07:00:19.407969+00'),
	('channel:DI6HQ8YEV7F', '2026-11-21 07:00:19.764737+00'),
	('channel:DNE68TP13JP', '2026-11-21 07:00:19.823814+00'),
	('channel:C0AIGOVERNANCE', '2026-11-21 07:00:21.328504+00');
--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.people VALUES
	('slack:T0SANDBOX/U0CARLA', 'Carla Mendes', 'carla', 'Europe/Berlin', 'carla.mendes@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0NOOR', 'Noor Haddad', 'noor', 'Europe/Berlin', 'noor.haddad@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0PAUL', 'Paul Moreau', 'paul', 'Europe/Berlin', 'paul.moreau@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0ALEX', 'Alex Kim', NULL, 'Europe/Berlin', 'alex@example.com', 'DI6HQ8YEV7F', false, false, false),
	('slack:T0SANDBOX/U0DANA', 'Dana Okafor', 'dana', 'Europe/Berlin', 'dana.okafor@example.com', 'DIDTIKN1UNW', false, false, false),
	('slack:T0SANDBOX/U0SAM', 'Sam Reyes', 'sam', 'Europe/Berlin', 'sam.reyes@example.com', 'DV1BPNT035W', false, false, false),
	('slack:T0SANDBOX/U0BEA', 'Bea Novak', NULL, 'Europe/Berlin', 'bea@example.com', 'DP33VERDBYB', false, false, false),
	('slack:T0SANDBOX/U0MAYA', 'Maya Lindqvist', 'maya', 'Europe/Berlin', 'maya.lindqvist@example.com', 'DNE68TP13JP', false, false, false),
	('slack:T0SANDBOX/U0OMAR', 'Omar Diaz', 'omar', 'Europe/Berlin', 'omar.diaz@example.com', 'D0M1C6X50MW', false, false, false),
	('slack:T0SANDBOX/U0THEO', 'Theo Brandt', 'theo', 'Europe/Berlin', 'theo.brandt@example.com', 'DVX2PAY71CZ', false, false, false),
	('slack:T0SANDBOX/U0RUTH', 'Ruth Adeyemi', 'ruth', 'Europe/Berlin', 'ruth.adeyemi@example.com', 'DZ1MCX7V4P4', false, false, false),
	('slack:T0SANDBOX/U0PRIYA', 'Priya Nair', 'priya', 'Europe/Berlin', 'priya.nair@example.com', 'D4JDJFXSKGZ', false, false, false),
	('slack:T0SANDBOX/U0IVAN', 'Ivan Petrov', 'ivan', 'Europe/Berlin', 'ivan.petrov@example.com', 'DD104T45K8Y', false, false, false),
	('slack:T0SANDBOX/U0ERIN', 'Erin Walsh', 'erin', 'Europe/Berlin', 'erin.walsh@example.com', 'D6JFS8FC79V', false, false, false),
	('slack:T0SANDBOX/U0LENA', 'Lena Fischer', 'lena', 'Europe/Berlin', 'lena.fischer@example.com', 'DLVPSIGNM6I', false, false, false);
--
-- Data for Name: playbooks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.playbooks VALUES
	('0abd75aca81068f921c1a79ee2c91d46d1733dd6958105f3172c9905c1290425', 'ingress', '{"about":"Ask to bring a dataset into an AI system. Until it is approved the dataset stays in quarantine.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"addendum":{"end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"48 hours","remind":[{"share":50}]},"decision":{"calendar":"office","end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"4 business hours","remind":[{"share":50}]}},"command":"/ai-ingress","fallback":[{"role":"risk_owner"},{"role":"policy_owner"}],"form":[{"field":"dataset","label":"Which dataset?","material":true,"max_length":100,"placeholder":"Support tickets 2025","required":true,"type":"text"},{"field":"location","help":"The address of the bucket, table or folder.","label":"Where is it?","material":true,"required":true,"type":"url"},{"field":"data_classification","help":"Take the most sensitive that applies. Without it we cannot accept a request.","label":"What kind of data is in it?","material":true,"options":[{"label":"Public","value":"public"},{"label":"Internal","value":"internal"},{"label":"Confidential","value":"confidential"},{"label":"Personal data","value":"personal"},{"label":"Special category, such as health or religion","value":"special_category"}],"required":true,"type":"select"},{"field":"destination","label":"Which system will use it?","material":true,"required":true,"type":"system"},{"field":"purpose","label":"What for?","material":true,"max_length":1000,"placeholder":"Evaluate answers of the support assistant","required":true,"type":"long_text"},{"field":"retention","label":"How long will it be kept?","material":true,"options":[{"label":"30 days","value":"days_30"},{"label":"90 days","value":"days_90"},{"label":"One year","value":"year_1"},{"label":"Three years","value":"years_3"},{"label":"As long as the contract says","value":"contract"}],"required":true,"step":2,"type":"select"},{"field":"source","help":"The licence of the source, or the consent that people gave.","label":"What allows us to use it?","max_length":1000,"required":true,"step":2,"type":"long_text"},{"field":"legal_basis","label":"What is the legal basis for the personal data?","material":true,"options":[{"label":"Consent","value":"consent"},{"label":"A contract with the person","value":"contract"},{"label":"A legal obligation","value":"legal_obligation"},{"label":"Vital interests","value":"vital_interests"},{"label":"A task in the public interest","value":"public_task"},{"label":"Legitimate interests","value":"legitimate_interests"}],"required":true,"shown_when":{"field":"data_classification","one_of":["personal","special_category"]},"step":2,"type":"select"},{"field":"special_condition","help":"If none of these fits, talk to the privacy lead before you ask.","label":"Which condition allows the special category?","material":true,"options":[{"label":"Explicit consent","value":"explicit_consent"},{"label":"Employment and social security law","value":"employment_law"},{"label":"Public health","value":"public_health"},{"label":"Research, archives or statistics","value":"research"},{"label":"The person made it public","value":"made_public"},{"label":"Another one, agreed with the privacy lead","value":"other"}],"required":true,"shown_when":{"equals":"special_category","field":"data_classification"},"step":2,"type":"select"},{"field":"leaves","help":"Tick this if a provider outside the company receives it, for instance to run a model.","label":"Will it leave our systems?","material":true,"step":2,"type":"checkbox"},{"field":"provider","label":"Which provider receives it?","material":true,"max_length":100,"required":true,"shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"text"},{"field":"addendum","help":"The draft is enough for now. Nothing may be sent before it is signed.","label":"Link to the data-sharing addendum","shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"url"}],"grant":{"lasts":"365 days","remind":["30 days"],"scope":"data_classification","system":"destination"},"kind":"ingress","lifecycle":"approval","name":"Data ingress","prefix":"ING","routing":[{"rule":"Personal data that leaves","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"all":[{"field":"data_classification","one_of":["personal","special_category"]},{"equals":true,"field":"leaves"}]}},{"rule":"Data that leaves","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"equals":true,"field":"leaves"}},{"rule":"Personal data","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"}],"when":{"field":"data_classification","one_of":["personal","special_category"]}},{"rule":"All other data","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"}]}],"schema":1,"texts":{"approved":"Please tag the dataset approved=true with {key}. If it goes to a provider, send nothing before the addendum is signed.","expired":"The approval of this dataset has ended. Please put it in quarantine, or ask again.","lapsed":"Nobody decided in time, so the dataset stays in quarantine and goes nowhere. You can ask again.","opened":"The dataset stays in quarantine until this is decided.","rejected":"The dataset stays in quarantine and goes nowhere. Please delete copies that were made."},"title":"{dataset} into {destination}","zone":"Europe/Berlin"}', '2026-11-24 08:30:07.606037+00', NULL),
	('225c11f8fd2eccc526a620be8dd3fa54b863fb27b430091e13bb72f99c34b18b', 'task', '{"about":"Something that one person does by a date. Tasks that are still open come up in the weekly review.","channel":"governance","due":"due","form":[{"field":"what","label":"What is to be done?","max_length":150,"placeholder":"Add the new model to the registry","required":true,"type":"text"},{"field":"owner","label":"Who does it?","required":true,"type":"person"},{"field":"due","label":"By when?","required":true,"type":"date"}],"kind":"task","lifecycle":"task","name":"Task","owner":"owner","prefix":"ACT","remind":["2 days"],"schema":1,"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:07.606037+00', NULL),
	('35234094c6ae4a725b06cbc65219b2f721b04c6f2c2af9610a2b13e2b622bce1', 'near_miss', '{"about":"Something almost went wrong, and next time it might. Nobody is to blame for a near miss; telling it is what keeps it from happening.","channel":"incidents","fallback":[{"role":"on_call"},{"role":"risk_owner"}],"form":[{"field":"type","label":"What would it have been?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What almost happened?","max_length":2000,"placeholder":"A test prompt made the assistant draft a refund that nobody had approved","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"stopped","help":"Luck counts. It shows where a control is missing.","label":"What stopped it?","max_length":1000,"type":"long_text"}],"kind":"near_miss","lifecycle":"incident","name":"Near miss","prefix":"NM","schema":1,"summons":[{"ask":[{"role":"policy_owner"}]}],"texts":{"opened":"Thank you. If it turns out that somebody was harmed after all, please report it with /ai-incident."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:07.606037+00', NULL),
	('429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', 'weekly', '{"about":"Fifteen minutes once a week on what is open, what went wrong, what was decided and what ends soon.","at":"09:00","channel":"governance","kind":"weekly","lifecycle":"review","name":"Weekly AI governance review","owner":{"role":"policy_owner"},"prefix":"REV","schema":1,"sections":["open","incidents","decided","ending","figures"],"title":"Weekly review","weekday":"monday","zone":"Europe/Berlin"}', '2026-11-24 08:30:07.606037+00', NULL),
	('4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', 'exception', '{"about":"Ask to step outside the AI policy, for one system and a limited time. The owner of the clause decides; for high risk the security lead and the policy owner decide as well.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}}],"limit":"2 business days","remind":[{"share":50},{"share":80}]}},"command":"/ai-exception","fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"clause","label":"Which clause of the AI policy?","material":true,"options":[{"label":"Use approved AI tools only","value":"approved_tools"},{"label":"Keep confidential data out of public AI","value":"confidential_data"},{"label":"Delete data when its time is up","value":"data_retention"},{"label":"Personal data needs a legal basis","value":"personal_data"},{"label":"Vendors sign our terms first","value":"vendor_terms"},{"label":"Say when people are talking to AI","value":"disclosure"},{"label":"A person checks decisions about people","value":"human_review"},{"label":"Test for safety and bias before release","value":"testing"}],"required":true,"type":"select"},{"field":"system","label":"Which system is it for?","material":true,"required":true,"type":"system"},{"field":"request","help":"One sentence; it becomes the title of your request.","label":"What do you want to do?","material":true,"max_length":150,"placeholder":"Summarise support tickets with a hosted model","required":true,"type":"text"},{"field":"reason","help":"What it makes possible, and what happens without it. No secrets or personal data, please.","label":"Why do you need it?","max_length":2000,"required":true,"type":"long_text"},{"field":"controls","help":"These compensating controls become part of the decision.","label":"What keeps the risk low meanwhile?","material":true,"max_length":2000,"placeholder":"Test data only, two named users, outputs checked by hand","required":true,"type":"long_text"},{"field":"until","help":"At most 90 days. You can ask again before it ends.","label":"Until when do you need it?","latest":"90 days","material":true,"required":true,"type":"date"},{"field":"decision_impact","label":"What can its decisions affect?","material":true,"options":[{"label":"Life and safety","value":"life_safety"},{"label":"Somebody''s job","value":"employment"},{"label":"Somebody''s money","value":"financial"},{"label":"Access to a service","value":"access_to_services"},{"label":"Reputation","value":"reputational"},{"label":"Information only","value":"informational"}],"required":true,"step":2,"type":"select"},{"field":"human_oversight","label":"Does a person check what it does?","material":true,"options":[{"label":"Nobody checks","value":"none"},{"label":"Some of it is checked","value":"partial"},{"label":"All of it is checked","value":"full"}],"required":true,"step":2,"type":"select"},{"field":"data_sensitivity","label":"How sensitive is the data?","material":true,"options":[{"label":"Special category, such as health or religion","value":"special_category"},{"label":"Highly sensitive","value":"highly_sensitive"},{"label":"Sensitive","value":"sensitive"},{"label":"Not sensitive","value":"non_sensitive"}],"required":true,"step":2,"type":"select"},{"field":"user_vulnerability","label":"Who are the people it serves?","material":true,"options":[{"label":"People who need protection, such as children","value":"vulnerable_populations"},{"label":"The general public","value":"general_public"},{"label":"Professionals","value":"professionals"}],"required":true,"step":2,"type":"select"},{"field":"deployment_scale","label":"How many people does it reach?","material":true,"options":[{"label":"Millions","value":"millions"},{"label":"Hundreds of thousands","value":"hundreds_of_thousands"},{"label":"Thousands","value":"thousands"},{"label":"Only us","value":"internal"}],"required":true,"step":2,"type":"select"},{"field":"decision_reversibility","label":"Can its decisions be undone?","material":true,"options":[{"label":"No","value":"irreversible"},{"label":"With difficulty","value":"difficult_to_reverse"},{"label":"Yes","value":"reversible"}],"required":true,"step":2,"type":"select"}],"grant":{"lasts":"90 days","remind":["14 days"],"scope":"clause","system":"system","until":"until"},"kind":"exception","lifecycle":"approval","name":"Policy exception","prefix":"EXC","routing":[{"rule":"High risk, a data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["confidential_data","data_retention"]}]}},{"rule":"High risk, the privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"equals":"personal_data","field":"clause"}]}},{"rule":"High risk, a legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["vendor_terms","disclosure"]}]}},{"rule":"High risk, a safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["human_review","testing"]}]}},{"rule":"High risk, any other clause","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"band":"risk","one_of":["critical","high"]}},{"rule":"A data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"}],"when":{"field":"clause","one_of":["confidential_data","data_retention"]}},{"rule":"The privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"}],"when":{"equals":"personal_data","field":"clause"}},{"rule":"A legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"}],"when":{"field":"clause","one_of":["vendor_terms","disclosure"]}},{"rule":"A safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"}],"when":{"field":"clause","one_of":["human_review","testing"]}},{"rule":"Any other clause","stages":[{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"owner"}]}],"schema":1,"scores":{"risk":{"bands":[{"at_least":17,"name":"critical"},{"at_least":12,"name":"high"},{"at_least":7,"name":"medium"},{"at_least":0,"name":"low"}],"questions":{"data_sensitivity":{"highly_sensitive":3,"non_sensitive":1,"sensitive":2,"special_category":4},"decision_impact":{"access_to_services":3,"employment":4,"financial":3,"informational":1,"life_safety":5,"reputational":2},"decision_reversibility":{"difficult_to_reverse":2,"irreversible":3,"reversible":1},"deployment_scale":{"hundreds_of_thousands":2,"internal":0,"millions":3,"thousands":1},"human_oversight":{"full":1,"none":4,"partial":2},"user_vulnerability":{"general_public":2,"professionals":1,"vulnerable_populations":4}}}},"texts":{"approved":"The compensating controls you named are part of this decision. Please keep to them.","expired":"This exception has ended, so the policy applies again. If you still need it, open a new request.","opened":"Until this is decided, the policy applies as it is.","rejected":"The policy applies as it is. Talk to the person who decided if circumstances change."},"title":"Exception for {system}: {request}","zone":"Europe/Berlin"}', '2026-11-24 08:30:07.606037+00', NULL),
	('d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20', 'incident', '{"about":"Report that an AI system did harm, leaked something or may do so. Better too early than too late: the people who can help are called at once, and a false alarm costs nobody anything.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"incidents","checklists":{"availability":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"bias_harm":["Name the groups that are affected","Quantify the harm","Document what was found and how","Decide on remedies for past decisions","Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"data_poisoning":["Quarantine suspect data","Scope the contamination","Decide on retraining","Keep the chain of custody","Rebuild the index from a clean snapshot","Roll the model back","Audit the source"],"performance_regression":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"privacy_violation":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"rag_injection":["Find the poisoned documents","Query the log for their retrievals","List the sessions that are affected","Quarantine the documents"],"safety_violation":["Keep the inputs and outputs that broke the rules","Isolated or systematic?","Was the system prompt bypassed?","Contain it with a patch of the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Find the way in","Revoke keys and credentials","Tighten input validation and rate limits","Keep the inputs of the attack","Rotate secrets","Block the pattern"]},"command":"/ai-incident","fallback":[{"role":"security_lead"},{"role":"policy_owner"}],"form":[{"field":"severity","help":"Not sure? Leave it empty. It counts as medium until somebody says otherwise.","label":"How severe is it?","options":[{"label":"Critical: people are being harmed, or data is leaking now","value":"critical"},{"label":"High: serious harm is likely, or many people are affected","value":"high"},{"label":"Medium: some people are affected, nothing irreversible","value":"medium"},{"label":"Low: a nuisance, or found before it did harm","value":"low"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What happened?","max_length":2000,"placeholder":"The billing chatbot shows other people''s invoices","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"type","help":"It decides who is called besides the first responder, and which first moves are listed.","label":"What kind of incident is it?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"personal_data","help":"Then the privacy lead is called as well, since notices to regulators have limits of their own.","label":"Personal data may be exposed","type":"checkbox"},{"field":"discovered","help":"If it was not just now. Limits of the law often count from this moment.","label":"When was it discovered?","latest":"1 hour","past":true,"type":"datetime"}],"kind":"incident","lifecycle":"incident","name":"AI incident","prefix":"INC","schema":1,"severities":{"critical":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"2 hours","remind":[{"share":50},{"before":"15 minutes"}]},"label":"Critical","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"30 minutes","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"15 minutes","remind":[{"before":"5 minutes"}]}},"high":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"8 hours","remind":[{"share":50},{"before":"1 hour"}]},"label":"High","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"2 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"1 hour","remind":[{"share":50}]}},"low":{"containment":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"3 business days","remind":[{"share":50},{"before":"1 business day"}]},"label":"Low","triage":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"1 business day","remind":[{"share":50}]}},"medium":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"24 hours","remind":[{"share":50},{"before":"4 hours"}]},"label":"Medium","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"8 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"4 hours","remind":[{"share":50}]}}},"severity":"medium","summons":[{"ask":[{"role":"on_call"}]},{"ask":[{"role":"security_lead"},{"role":"risk_owner"}],"when":{"field":"severity","one_of":["critical","high"]}},{"ask":[{"role":"privacy_lead"}],"when":{"equals":"critical","field":"severity"}},{"ask":[{"role":"security_lead"}],"when":{"field":"type","one_of":["security_breach","data_poisoning","rag_injection"]}},{"ask":[{"role":"ai_safety_lead"}],"when":{"field":"type","one_of":["safety_violation","bias_harm"]}},{"ask":[{"role":"privacy_lead"}],"when":{"any":[{"equals":"privacy_violation","field":"type"},{"equals":true,"field":"personal_data"}]}},{"ask":[{"role":"data_steward"}],"when":{"equals":"data_poisoning","field":"type"}},{"ask":[{"role":"ml_ops"}],"when":{"field":"type","one_of":["data_poisoning","performance_regression","availability"]}}],"texts":{"opened":"Keep what shows it (inputs, outputs, times) and change nothing that would be missed later. If people are being harmed, stop the system first and ask afterwards."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:07.606037+00', NULL);
--
-- Data for Name: restores; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: seen; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seen VALUES
	('open:weekly@2026-11-30T08:00Z', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-24 08:30:08.047296+00'),
	('view:V364AT07VBQ:h1LBSQOD3N078GF0I', '{"case":"09d4f5e4ad8d4d2e89aa8bde484cd765","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 08:30:08.820621+00'),
	('timer:09d4f5e4ad8d4d2e89aa8bde484cd765:decision/1/remind50%', '{"case":"09d4f5e4ad8d4d2e89aa8bde484cd765","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 10:30:08.887978+00'),
	('timer:09d4f5e4ad8d4d2e89aa8bde484cd765:decision/1/escalate1+decision/1/limit', '{"case":"09d4f5e4ad8d4d2e89aa8bde484cd765","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 12:30:08.87483+00'),
	('button:slack:T0SANDBOX/U0SAM:C0AIGOVERNANCE/1795509009.868379:verb:approve:1795527038.355262', '{"case":"09d4f5e4ad8d4d2e89aa8bde484cd765","key":"ING-1","state":"approved","refusal":null,"repeated":false}', '2026-11-24 13:30:38.389162+00'),
	('view:V8UTLP2TXF5:h3TVUPY0EP3Y46DOR', '{"case":"1619897121534155be3297fe175df022","key":"EXC-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 14:30:30.176509+00'),
	('view:V2PTUN291XS:hMPPCC16C7SG7I2XV', '{"case":"1619897121534155be3297fe175df022","key":"EXC-1","state":"rejected","refusal":null,"repeated":false}', '2026-11-24 14:30:30.526868+00'),
	('view:VEBEQJ7IBE2:hCMONEFGFY078LKRM', '{"case":"d14f977093ab4df68c995e3947ce60a0","key":"EXC-2","state":"pending","refusal":null,"repeated":false}', '2026-11-24 15:30:30.198499+00'),
	('button:slack:T0SANDBOX/U0MAYA:DNE68TP13JP/1795534230.490231:verb:approve:1795534230.644825', '{"case":"d14f977093ab4df68c995e3947ce60a0","key":"EXC-2","state":"approved","refusal":null,"repeated":false}', '2026-11-24 15:30:30.689516+00'),
	('view:VC9LNQRWPGS:hTTVJXU5XUPPA6O09', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:08.521179+00'),
	('button:slack:T0SANDBOX/U0OMAR:D0M1C6X50MW/1795595408.957154:verb:take:1795595409.458458', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:09.522193+00'),
	('timer:52d3a3b50a6948f7ba9f8daa94413222:triage/1/remind50%', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:00:08.581398+00'),
	('timer:52d3a3b50a6948f7ba9f8daa94413222:leadership/1/remind50%+triage/1/escalate1+triage/1/limit', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:30:08.586782+00'),
	('view:VT48P4PDDGM:hL881KGIKPQ3F0X6Y', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:35:38.564477+00'),
	('button:slack:T0SANDBOX/U0OMAR:D0M1C6X50MW/1795595408.957154:verb:inform:1795599938.378127', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:45:38.401921+00'),
	('view:VOGVSBXLDVQ:hWCPTP3JYJ275JTEJ', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:00:38.459748+00'),
	('view:V14Q99JYRPQ:h7N8MPSUZKIFPI26L', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.239631+00'),
	('view:V9HDP93GRII:h44PEJ7GAXZSCMH26', '{"case":"52d3a3b50a6948f7ba9f8daa94413222","key":"INC-1","state":"closed","refusal":null,"repeated":false}', '2026-11-25 13:00:31.389221+00'),
	('timer:d14f977093ab4df68c995e3947ce60a0:grant/1/end', '{"case":"d14f977093ab4df68c995e3947ce60a0","key":"EXC-2","state":"expired","refusal":null,"repeated":false}', '2026-11-27 23:00:00.01385+00'),
	('timer:weekly@2026-11-30T08:00Z:publish/1/end', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.09845+00'),
	('234ef8a57e1e419521db1f6b29616218ab903df450d05a40e2bb81c54b4c1bbe:weekly@2026-12-07T08:00Z', '{"case":"weekly@2026-12-07T08:00Z","key":"REV-2","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.315289+00'),
	('view:VQS4OYP3IJ4:hGFDARFFPJO3MAZU2', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"held","refusal":null,"repeated":false}', '2026-11-30 09:00:08.608987+00');
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
	('09d4f5e4ad8d4d2e89aa8bde484cd765', '1482152463ca193ed526839d49cf76a4796ca1b8f57cc15382f138cf4327bf1e', 'eb0caa907ea3f638a492ddffa8ed185d', 'Support tickets 2026', 'support tickets 2026'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'e338d711f17f236e3e7d85bc78e2ec0f1977c4e05064685e2f29125b42bcb782', '3999a73405a290c4c4e5cc357427233d', 'https://data.example.com/support-tickets', 'https://data.example.com/support-tickets'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', '61492bb37c0f75582fafef11ad763fc7372148651f0cb547370088d6bf67a057', '5b3cd3842d51a7ec87e0a98d8e20c5a0', 'Evaluate the answers that the assistant drafts.', 'evaluate the answers that the assistant drafts.'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', '9c24ef606eeced279a6e904c28fc4fb21b28eff0a1a58d8925665d2e3f76e321', '289b9eb350ee6358daf4da76f94f91ec', 'Our own tickets; the terms of service allow quality checks.', 'our own tickets; the terms of service allow quality checks.'),
	('1619897121534155be3297fe175df022', '5c147474ee46817bcf29112e28a210e85509f6722d031ea81965c3485ab640eb', 'e6435cffd96bf46b480593ca8e6f1052', 'Use a personal account of an image generator', 'use a personal account of an image generator'),
	('1619897121534155be3297fe175df022', '70a420b9b8b0be550140cb172b56301abce3c6544670e85492766557810ed341', 'bbb21e394cc2e8d46eb17dc954f35d6f', 'The campaign starts next week and the team plan has no free seat.', 'the campaign starts next week and the team plan has no free seat.'),
	('1619897121534155be3297fe175df022', 'f3fbf71fcc4fe9814b3ecc5e9cf50517869d2eadea5233a66615738abc6002a9', 'fd77bce564d56538e0fe669c1bddc9d1', 'No customer names in prompts.', 'no customer names in prompts.'),
	('1619897121534155be3297fe175df022', '4051974bf9b54dc1bcc2265bdfb7b12681af0e418f821a2cfa8ab1e9fa14ddc5', 'c338d99108ca0d81876623b2d639f414', 'Our prompts would train a public model. Ask for a seat on the team plan instead.', 'our prompts would train a public model. ask for a seat on the team plan instead.'),
	('d14f977093ab4df68c995e3947ce60a0', '441e0f6f3731e2454af54392fd57490f1e009d7b8a552e8d00d5e74140ebcfe5', 'fce35bdbc03d79a473d1cfe3ddc015f6', 'Pilot a meeting summariser with customers', 'pilot a meeting summariser with customers'),
	('d14f977093ab4df68c995e3947ce60a0', '2a782652dfae264fd842f1c2abb882a9808fe632824646a7a5ed4ad331b449ca', '73c52e389ba6a13a885da8247dd202b4', 'Two customers asked for minutes of their workshops.', 'two customers asked for minutes of their workshops.'),
	('d14f977093ab4df68c995e3947ce60a0', 'ba2b666de8d249e5c42cbb96dd1f652f249483a8247b55ec6b83fbd3745a6c2b', '936e3b7833f304500002d0d967c8e93f', 'Two named users, both customers agreed in writing, outputs checked by hand.', 'two named users, both customers agreed in writing, outputs checked by hand.'),
	('52d3a3b50a6948f7ba9f8daa94413222', '76de80ec0085634cc87c60edf7d1266f5b94b32d7d936823960acc97ad10bef0', 'fda7e3d039763c0db464ea6d45eadb8f', 'The billing chatbot shows other people''s invoices', 'the billing chatbot shows other people''s invoices'),
	('52d3a3b50a6948f7ba9f8daa94413222', '785e02230eb7b394845956502297a8b2cb47f19c701ffbade5ed586ab6135cf7', '7639c2fa2563e0b5f6c39162325ffac0', 'Invoices of eleven customers were shown to others since 09:10.', 'invoices of eleven customers were shown to others since 09:10.'),
	('52d3a3b50a6948f7ba9f8daa94413222', '0f2fa4f78a30df104e2bfd5733dbeb47e970f1b31d5756d266bb441de0a34f31', 'cea16461c5b987725b774feaf788569c', 'The tool that fetches invoices is switched off.', 'the tool that fetches invoices is switched off.'),
	('52d3a3b50a6948f7ba9f8daa94413222', 'e81e20b8c56ed1951c42d56709a8cd4fe4d9986e864d48db7c98de975548a82d', '01b141daccc7cb8226a89479a9f19f12', 'Invoices are fetched with the customer''s own key again.', 'invoices are fetched with the customer''s own key again.'),
	('52d3a3b50a6948f7ba9f8daa94413222', '469d568a42e70e1e66a98ba9cd10cb6ba4ef5d4a8054f1ef822826d7304f635f', '42f793b4af4a10b963232eb825bd6060', 'A shared key was used. Each tool gets its own, and a test asks for others''.', 'a shared key was used. each tool gets its own, and a test asks for others''.'),
	('weekly@2026-11-30T08:00Z', 'f539ddaa88112f0f027b6695103f5a15151fb14fcf0f8502edc30684643f9fef', 'eb3d09ac3203e66379af03c8b655926c', 'Fifteen minutes, nothing carried over.', 'fifteen minutes, nothing carried over.'),
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
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'grant/1/remind30days', '2027-10-25 13:30:38.389162+00'),
	('09d4f5e4ad8d4d2e89aa8bde484cd765', 'grant/1/end', '2027-11-24 13:30:38.389162+00'),
	('weekly@2026-12-07T08:00Z', 'publish/1/end', '2026-12-07 08:00:00+00'),
	('tool-5', 'decision/1/remind', '2026-03-04 08:00:00+00'),
	('tool-5', 'decision/1/limit', '2026-03-04 09:00:00+00');
--
-- Name: followups_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.followups_n_seq', 2, true);
--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.outbox_id_seq', 129, true);
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
-- Name: ix_asks_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_asks_person ON public.asks USING btree (person);
--
-- Name: ix_cases_kind_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_kind_opened_at ON public.cases USING btree (kind, opened_at);
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
-- Name: ix_drafts_expires; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_drafts_expires ON public.drafts USING btree (expires);
--
-- Name: ix_grants_holder; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_holder ON public.grants USING btree (holder);
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
-- Name: ix_participants_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_participants_person ON public.participants USING btree (person);
--
-- Name: ix_seen_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_seen_at ON public.seen USING btree (at);
--
-- Name: ix_timers_due; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_timers_due ON public.timers USING btree (due);
--
-- Name: events events_no_change; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER events_no_change BEFORE DELETE OR UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION public.events_refuse();
--
-- Name: events events_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.events_refuse();
--
-- Name: asks fk_asks_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.asks
    ADD CONSTRAINT fk_asks_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
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
-- PostgreSQL database dump complete
--
