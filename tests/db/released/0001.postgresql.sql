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
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0IVAN', 0, NULL, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0THEO', 0, NULL, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0RUTH', 0, NULL, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0PRIYA', 0, NULL, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0ERIN', 0, NULL, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0OMAR', 0, NULL, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0LENA', 0, NULL, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'slack:T0SANDBOX/U0ERIN', 0, '2026-12-06 23:00:00+00', false),
	('tool-4', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', true),
	('tool-5', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', false),
	('task-1', 'slack:T1/UBEN', 0, NULL, false);
--
-- Data for Name: cases; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.cases VALUES
	('ledger@2026-11-24', 'LOG-1', 'ledger', 'ledger', 'kept', true, 2, 'cb2306b990608a39923f9cb9d410f585baa3cb7e8536c90371f8ab1ea2412221', '77bfbf2533969235ae3681300bbb89af4a3c8b0dceb731b21379b0c4a07fed11', false, 'system', '2026-11-24 08:30:01.921738+00', '2026-11-24 08:30:01.921738+00', 3, '{"id":"ledger@2026-11-24","kind":"ledger","lifecycle":"ledger","playbook":"77bfbf2533969235ae3681300bbb89af4a3c8b0dceb731b21379b0c4a07fed11","key":"LOG-1","state":"kept","requester":"system","opened_at":"2026-11-24T08:30:01.921738Z","changed_at":"2026-11-24T08:30:01.921738Z","version":2,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T08:30:01.921738Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('weekly@2026-11-30T08:00Z', 'REV-1', 'weekly', 'review', 'held', false, 7, 'cc6eb050c6549e18f87365298121555bd5fb4aa90af04a1003cb3c04772f5584', '9c3c74b9f43af9b3814ab48d522bdef8030250912e9c08074e16d921e2ab0fce', false, 'system', '2026-11-24 08:30:02.140252+00', '2026-11-30 09:00:02.12488+00', 3, '{"id":"weekly@2026-11-30T08:00Z","kind":"weekly","lifecycle":"review","playbook":"9c3c74b9f43af9b3814ab48d522bdef8030250912e9c08074e16d921e2ab0fce","key":"REV-1","state":"held","requester":"system","opened_at":"2026-11-24T08:30:02.140252Z","changed_at":"2026-11-30T09:00:02.124880Z","version":7,"revision":1,"private":false,"drill":false,"answers":{"since":"2026-11-24T08:30:02.138085+00:00","due":"2026-11-30T08:00:00+00:00"},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"held","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:02.124880Z","reason":{"text":"e24e10c125db23eb96121da88dde2b77406f372a03f3ac2c6b12e673c68443c9"},"kept":true},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":{"since":"2026-11-24T08:30:02.138085Z","until":"2026-11-30T08:00:00.018447Z","open":[{"case":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","key":"ACT-1","kind":"task","owners":["slack:T0SANDBOX/U0ERIN"],"due":"2026-12-06T23:00:00Z","overdue":false,"emergency":false,"of":"INC-1"}],"decided":[{"case":"622de95baf954d9087adc423946b6dc3","key":"ING-1","kind":"ingress","outcome":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:32.092892Z","minutes":300,"kept":false},{"case":"e4e780f032d3415390a78262fbdb4345","key":"EXC-1","kind":"exception","outcome":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.227816Z","minutes":0,"kept":true},{"case":"ff47a27e33494a01903038b2f54db182","key":"EXC-2","kind":"exception","outcome":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.164184Z","minutes":0,"kept":true}],"ending":[],"figures":{"opened":3,"decided":3,"median":0,"p90":300,"within":66,"overdue":[],"in_force":1,"incidents":{"declared":1,"closed":0,"near_misses":0,"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"timings":[{"goal":"acknowledge","count":1,"median":0,"within":null},{"goal":"triage","count":1,"median":66,"within":0},{"goal":"leadership","count":1,"median":75,"within":100},{"goal":"containment","count":1,"median":91,"within":100},{"goal":"resolution","count":1,"median":270,"within":null}]},"codes":[],"emergencies":0},"incidents":[{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","kind":"incident","state":"resolved","severity":"high","lead":"slack:T0SANDBOX/U0THEO","due":null,"overdue":false,"actions":1,"missing":["checklist"]}],"before":null,"periods":1,"not_held":null,"seal":{"number":4,"hash":"dec4bda49726ad57672d4388"}},"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T08:30:02.140252Z","cycle":0,"refusals":[],"steps":[{"before":"due","after":"held","at":"2026-11-30T09:00:02.124880Z","kept":true}],"erased":{}}'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'ACT-1', 'task', 'task', 'open', true, 3, 'f47b3928915db0e6c906267324abd11dc9a1a8c231289f1b5048330d5a6d84eb', 'a5eec9386362ac4dec39f6ced60dfdf7359fed580f1bf32323a273baca56a5fd', false, 'system', '2026-11-25 13:00:30.304276+00', '2026-11-25 13:00:30.304276+00', 3, '{"id":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","kind":"task","lifecycle":"task","playbook":"a5eec9386362ac4dec39f6ced60dfdf7359fed580f1bf32323a273baca56a5fd","key":"ACT-1","state":"open","requester":"system","opened_at":"2026-11-25T13:00:30.304276Z","changed_at":"2026-11-25T13:00:30.304276Z","version":3,"revision":1,"private":false,"drill":false,"answers":{"what":{"text":"60e8d564b834671ccf508a00285d564af4980d5138af37774b54b680e20fad0e"},"owner":"slack:T0SANDBOX/U0ERIN","due":"2026-12-06"},"systems":[],"links":[{"relation":"action of","case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1"}],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0ERIN","seat":"field:owner","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"due/1":{"limit":"2026-12-06T23:00:00Z","marks":[{"name":"remind2days","at":"2026-12-04T23:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-12-06T23:00:00Z","does":"limit","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-25T13:00:30.304276Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'INC-1', 'incident', 'incident', 'resolved', true, 25, 'ef430ce274f468a961eb0ba02f66fde783a0ec9647adf2ba52616d0e61b8ec35', '71c9349e917e6d49084c39bc7e6f235a5c2ff34b4b574a7f41aef2b77be7667f', false, 'slack:T0SANDBOX/U0BEA', '2026-11-25 08:30:02.111748+00', '2026-11-25 13:00:30.375089+00', 3, '{"id":"97a8f0ef8a6744a48ceaaab1a63d005f","kind":"incident","lifecycle":"incident","playbook":"71c9349e917e6d49084c39bc7e6f235a5c2ff34b4b574a7f41aef2b77be7667f","key":"INC-1","state":"resolved","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-25T08:30:02.111748Z","changed_at":"2026-11-25T13:00:30.375089Z","version":25,"revision":1,"private":false,"drill":false,"answers":{"severity":"high","what":{"text":"aa57bf3ad29ad74e02889a21016eb5ea00f09a68c1ccad281193392c11b3b332"},"system":"billing-chatbot","type":"privacy_violation","personal_data":false,"high_risk":false,"private":false,"confidential":false,"drill":false},"systems":["billing-chatbot"],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0IVAN","seat":"rota:on_call","stage":0,"why":"turn","instead_of":null},{"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0ERIN","seat":"rota:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0IVAN"},{"person":"slack:T0SANDBOX/U0OMAR","seat":"rota:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0IVAN"},{"person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0PRIYA"}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"duty privacy/10":{"limit":"2026-11-25T10:30:02.111748Z","marks":[],"stage":null,"overdue":true,"pauses":true,"judged":false,"paused":null}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[{"task":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","term":{"what":{"text":"60e8d564b834671ccf508a00285d564af4980d5138af37774b54b680e20fad0e"},"owner":"slack:T0SANDBOX/U0ERIN","due":"2026-12-06"},"by":"slack:T0SANDBOX/U0THEO","key":"ACT-1","state":"open","late":false}],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":"high","reached":["triage","leadership","containment","resolution"],"checklist":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"ticks":[],"measures":[{"text":"2db360d8f21b73415d7a32ad04e1178f03740d5a2238e7e1f285992d35926c75"},{"text":"ff8d7ec60a2f8b63ef9d3e6f0d4c4e6ce640d74215e8eb6822cdd11c80bdfd92"}],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[{"name":"lead","since":"2026-11-25T08:30:02.381962Z","seats":["rota:on_call"],"holder":"slack:T0SANDBOX/U0THEO","handed_by":null,"before":null},{"name":"communications","since":"2026-11-25T08:30:02.111748Z","seats":["role:risk_owner"],"holder":null,"handed_by":null,"before":null},{"name":"privacy","since":"2026-11-25T08:30:02.111748Z","seats":["role:privacy_lead"],"holder":null,"handed_by":null,"before":null}],"entered":["high"],"updates":[],"snooze":null,"entity":[],"classified":"2026-11-25T08:30:02.111748Z","legal":[],"firsts":{"acknowledge":"2026-11-25T08:30:02.381962Z"},"pins":[],"room":"ai-{key}","lessons":{"root_cause":{"text":"3d9f18022c38b4b2da28662d7ff010dec7e4c4732519a414074c3a30c6040c1e"},"tests":{"text":"467f5547fce0de9d671ee2d403ad4a088cef6825649e1d5b211f5264af8aee61"},"change":{"what":{"text":"60e8d564b834671ccf508a00285d564af4980d5138af37774b54b680e20fad0e"},"owner":"slack:T0SANDBOX/U0ERIN","due":"2026-12-06"},"by":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T13:00:30.283379Z","task":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","stale":false},"pause":null},"anchor":"2026-11-25T08:30:02.111748Z","cycle":1,"refusals":[],"steps":[{"before":"declared","after":"triaged","at":"2026-11-25T09:35:32.126155Z","kept":false},{"before":"triaged","after":"informed","at":"2026-11-25T09:45:32.095996Z","kept":true},{"before":"triaged","after":"contained","at":"2026-11-25T10:00:32.140768Z","kept":true},{"before":"contained","after":"resolved","at":"2026-11-25T13:00:30.043467Z","kept":null}],"erased":{}}'),
	('ff47a27e33494a01903038b2f54db182', 'EXC-2', 'exception', 'approval', 'expired', false, 11, 'ba8ad4b348c077c634d4513b5afb56e6594600d168be0d76d66c69a4a3c23d9f', '11f87ba4b1948895878d18fb13f7b700604db0cea178c16aba263df5f22ac7c6', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 15:30:30.051344+00', '2026-11-27 23:00:00.013274+00', 3, '{"id":"ff47a27e33494a01903038b2f54db182","kind":"exception","lifecycle":"approval","playbook":"11f87ba4b1948895878d18fb13f7b700604db0cea178c16aba263df5f22ac7c6","key":"EXC-2","state":"expired","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T15:30:30.051344Z","changed_at":"2026-11-27T23:00:00.013274Z","version":11,"revision":1,"private":false,"drill":false,"answers":{"clause":"approved_tools","system":"meeting-summariser","request":{"text":"96d300055f9b36f8bf7e5e88ae6f1e6a8e59d2a692a5da71c13978c2fc91dd5a"},"reason":{"text":"6b06100e1249af0cfcbddbcc025e791fe83e5a75e2184b95e32488c63dd5a3e5"},"controls":{"text":"753cbc14905eb1ff8822f8dbb0e9c87992900562792edc0cd747227ffc1d60e9"},"until":"2026-11-27","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"systems":["meeting-summariser"],"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"approve","at":"2026-11-24T15:30:30.164184Z","instead_of":null,"reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.164184Z","reason":null,"kept":true},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"meeting-summariser","scope":"approved_tools","start":"2026-11-24T15:30:30.164184Z","until":"2026-11-27T23:00:00Z","debt":"approved_tools"},"denial":null,"breakers":["slack:T0SANDBOX/U0IVAN"],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":{"state":"expired","by":"system","at":"2026-11-27T23:00:00.013274Z","reason":null,"kept":null},"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T15:30:30.051344Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T15:30:30.164184Z","kept":true},{"before":"approved","after":"expired","at":"2026-11-27T23:00:00.013274Z","kept":null}],"erased":{}}'),
	('622de95baf954d9087adc423946b6dc3', 'ING-1', 'ingress', 'approval', 'approved', false, 10, '4b38e0a1af60a7f60aa81f72a43048ccbc8d76902ad9faff6d359df66ecc5d7b', '0f39631f7e6152a479deb05e11b0663bed3790394543549c7669d44a2f8f5c45', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 08:30:02.263316+00', '2026-11-24 13:30:32.092892+00', 3, '{"id":"622de95baf954d9087adc423946b6dc3","kind":"ingress","lifecycle":"approval","playbook":"0f39631f7e6152a479deb05e11b0663bed3790394543549c7669d44a2f8f5c45","key":"ING-1","state":"approved","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T08:30:02.263316Z","changed_at":"2026-11-24T13:30:32.092892Z","version":10,"revision":1,"private":false,"drill":false,"answers":{"dataset":{"text":"e1a485784bccad1d4d9b2be9aed8840c2548199251a873206ddbe00ccf14ec9e"},"location":{"text":"754812734f74662fa43e17be24809052b81c37649c3a02422daf04c684b3b84f"},"data_classification":"internal","destination":"support-assistant","purpose":{"text":"64b0672bf0c5918d83d7b1108ee01ab161a622d3432c482f6c0e5f3eb9645f56"},"retention":"year_1","source":{"text":"0fb3ab202c5c8ba66301b673abda4933f48f399b3c6f3cf61beaa4b39a561a96"},"leaves":false},"systems":["support-assistant"],"links":[],"rule":3,"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0DANA"}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0SAM","stage":0,"seat":"role:data_steward","verdict":"approve","at":"2026-11-24T13:30:32.092892Z","instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"grant/1":{"limit":"2027-11-24T13:30:32.092892Z","marks":[{"name":"remind30days","at":"2027-10-25T13:30:32.092892Z","does":"remind","step":0},{"name":"end","at":"2027-11-24T13:30:32.092892Z","does":"expire","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":true,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:32.092892Z","reason":null,"kept":false},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"support-assistant","scope":"internal","start":"2026-11-24T13:30:32.092892Z","until":"2027-11-24T13:30:32.092892Z","debt":null},"denial":null,"breakers":[],"glass":null,"overseers":["slack:T0SANDBOX/U0PRIYA","slack:T0SANDBOX/U0THEO"],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T08:30:02.263316Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T13:30:32.092892Z","kept":false}],"erased":{}}'),
	('e4e780f032d3415390a78262fbdb4345', 'EXC-1', 'exception', 'approval', 'rejected', false, 7, '70ecb271f25be020eab71f164eea28337e01323107be817cef42ab28b724d33d', '11f87ba4b1948895878d18fb13f7b700604db0cea178c16aba263df5f22ac7c6', false, 'slack:T0SANDBOX/U0BEA', '2026-11-24 14:30:30.056112+00', '2026-11-24 14:30:30.227816+00', 3, '{"id":"e4e780f032d3415390a78262fbdb4345","kind":"exception","lifecycle":"approval","playbook":"11f87ba4b1948895878d18fb13f7b700604db0cea178c16aba263df5f22ac7c6","key":"EXC-1","state":"rejected","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-24T14:30:30.056112Z","changed_at":"2026-11-24T14:30:30.227816Z","version":7,"revision":1,"private":false,"drill":false,"answers":{"clause":"approved_tools","system":"image-generator","request":{"text":"84741e4f0ad85f30c8d9d978e9910ac47b90b8d7f75453bbadedb12df25140a1"},"reason":{"text":"66a0eeb855917295c434ff62a429e7ab47ac2433bf49ebd9b44978b9546369d5"},"controls":{"text":"6944903cacb3286cef5bfc625728eec0deef9e522400649a2dd3f514ce98aa63"},"until":"2026-12-24","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"systems":["image-generator"],"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"reject","at":"2026-11-24T14:30:30.227816Z","instead_of":null,"reason":{"text":"73dd007f2d8b5cf445ab848316b08d6d06f191e5c41e597f74548bc436a28e88"},"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.227816Z","reason":{"text":"73dd007f2d8b5cf445ab848316b08d6d06f191e5c41e597f74548bc436a28e88"},"kept":true},"grant":null,"denial":null,"breakers":["slack:T0SANDBOX/U0IVAN"],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-24T14:30:30.056112Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"rejected","at":"2026-11-24T14:30:30.227816Z","kept":true}],"erased":{}}'),
	('weekly@2026-12-07T08:00Z', 'REV-2', 'weekly', 'review', 'due', true, 2, '6bfb3231cbdff1177b0d7dc48c953682ccabb304fd8d8a44289ba7377e1d32a8', '9c3c74b9f43af9b3814ab48d522bdef8030250912e9c08074e16d921e2ab0fce', false, 'system', '2026-11-30 08:00:00.039453+00', '2026-11-30 08:00:00.039453+00', 3, '{"id":"weekly@2026-12-07T08:00Z","kind":"weekly","lifecycle":"review","playbook":"9c3c74b9f43af9b3814ab48d522bdef8030250912e9c08074e16d921e2ab0fce","key":"REV-2","state":"due","requester":"system","opened_at":"2026-11-30T08:00:00.039453Z","changed_at":"2026-11-30T08:00:00.039453Z","version":2,"revision":1,"private":false,"drill":false,"answers":{"since":"2026-11-30T08:00:00.018447+00:00","due":"2026-12-07T08:00:00+00:00"},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"publish/1":{"limit":"2026-12-07T08:00:00Z","marks":[{"name":"end","at":"2026-12-07T08:00:00Z","does":"publish","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-11-30T08:00:00.039453Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('tool-1', 'TOO-1', 'tool', 'approval', 'withdrawn', false, 4, '389254a4bfd3e502282567b4cd14b65241cb5837605f512a918caa3cd9358213', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"tool-1","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-1","state":"withdrawn","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":4,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"withdrawn","by":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[["slack:T1/UANA","approve",1]],"steps":[{"before":"pending","after":"withdrawn","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('tool-2', 'TOO-2', 'tool', 'approval', 'lapsed', false, 5, 'ab8991bc2e22b8f79d3dc820dcba58444bbc27952067796b439ad05e9ae23963', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 3, '{"id":"tool-2","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-2","state":"lapsed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":5,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"lapsed","by":"system","at":"2026-03-04T09:00:00Z","reason":null,"kept":false},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"lapsed","at":"2026-03-04T09:00:00Z","kept":false}],"erased":{}}'),
	('tool-3', 'TOO-3', 'tool', 'approval', 'approved', false, 5, 'b18aea2df5418af50a8854ce2760d4f7b91e8680b84e7d75f95d9cac5d34e524', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', true, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 3, '{"id":"tool-3","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-3","state":"approved","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-03T09:00:00Z","version":5,"revision":1,"private":true,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T1/UBEN","stage":0,"seat":"person:slack:T1/UBEN","verdict":"approve","at":"2026-03-03T09:00:00Z","instead_of":null,"reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","reason":null,"kept":null},"grant":{"holder":"slack:T1/UANA","system":"chatbot","scope":"read","start":"2026-03-03T09:00:00Z","until":"2026-03-11T09:00:00Z","debt":null},"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-03-03T09:00:00Z","kept":null}],"erased":{}}'),
	('tool-4', 'TOO-4', 'tool', 'approval', 'pending', true, 4, 'feedbffcb8701abdbf6e63943053dae4bf1c039f62a0fbc66b55453ceec08163', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 3, '{"id":"tool-4","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-4","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":4,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[],"stage":null,"overdue":true,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('tool-5', 'TOO-5', 'tool', 'approval', 'pending', true, 3, 'a188fd6427c135790d24846bb964606854019b488586b3eba669e31dffd8a70b', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"tool-5","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-5","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[{"relation":"parent","case":"tool-4","key":null}],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[{"name":"remind","at":"2026-03-04T08:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-03-04T09:00:00Z","does":"limit","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('task-1', 'TAS-1', 'task', 'task', 'open', true, 2, '4f5d6ec45b74eed4ca887811f8ba9838e0b2892532ac7d776c7b87b0124e2341', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"task-1","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-1","state":"open","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[],"erased":{}}'),
	('task-2', 'TAS-2', 'task', 'task', 'done', false, 3, 'ebd1442be81dec30b5d0a6887014f975bbfe24868a525f27573f166cafa7e1a4', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"task-2","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-2","state":"done","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"done","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"open","after":"done","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('task-3', 'TAS-3', 'task', 'task', 'dropped', false, 3, '0e439c2ef19bf5c8889b3dde898ef0b3a6576a14d2e4f81ecb1b9414c475f4ca', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"task-3","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-3","state":"dropped","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"dropped","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"open","after":"dropped","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('weekly-1', 'WEE-1', 'weekly', 'review', 'missed', false, 2, '51de6dfc60f2b118f59de473dcd380c15c1e0a93836a53b870c7ed9bf68b30ab', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 3, '{"id":"weekly-1","kind":"weekly","lifecycle":"review","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"WEE-1","state":"missed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"drill":false,"answers":{},"systems":[],"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"missed","by":"system","at":"2026-03-02T09:00:00Z","reason":null,"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"halts":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"referrals":[],"response":{"severity":null,"reached":[],"checklist":[],"ticks":[],"measures":[],"letters":[],"remarks":[],"original":null,"twins":[],"duties":[],"entered":[],"updates":[],"snooze":null,"entity":null,"classified":null,"legal":[],"firsts":{},"pins":[],"room":null,"lessons":null,"pause":null},"anchor":"2026-03-02T09:00:00Z","cycle":0,"refusals":[],"steps":[{"before":"due","after":"missed","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}');
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
	('ledger@2026-11-24', 1, '2026-11-24 08:30:01.921738+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:01.921738Z","case":"ledger@2026-11-24","data":{"answers":{},"drill":false,"kind":"ledger","lifecycle":"ledger","links":[],"number":1,"playbook":"77bfbf2533969235ae3681300bbb89af4a3c8b0dceb731b21379b0c4a07fed11","prefix":"LOG","private":false,"requester":"system","state":"kept","systems":[]},"seq":1,"type":"opened","v":1}', '095bcc34430ec477c3a2ed2d5f12fe3e0044b40643c76579cf5d4439ff64c8a4'),
	('ledger@2026-11-24', 2, '2026-11-24 08:30:01.921738+00', 'noted', '{"actor":"system","at":"2026-11-24T08:30:01.921738Z","case":"ledger@2026-11-24","data":{"details":{"digest":"1a8239d964f41ce3947052af9fdcbab22c5a8ae03c033e1bb98260b91bfd8186","host":"vm","process":"463b2f16-1b16-45ef-baa2-62c4ef434328"},"what":"playbooks loaded"},"seq":2,"type":"noted","v":1}', 'cb2306b990608a39923f9cb9d410f585baa3cb7e8536c90371f8ab1ea2412221'),
	('weekly@2026-11-30T08:00Z', 1, '2026-11-24 08:30:02.140252+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:02.140252Z","case":"weekly@2026-11-30T08:00Z","data":{"answers":{"due":"2026-11-30T08:00:00+00:00","since":"2026-11-24T08:30:02.138085+00:00"},"drill":false,"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"9c3c74b9f43af9b3814ab48d522bdef8030250912e9c08074e16d921e2ab0fce","prefix":"REV","private":false,"requester":"system","state":"due","systems":[]},"seq":1,"type":"opened","v":1}', 'c95a36a03669055cbd639033b514574ae0df3605ce373c8f81f125f38b3666c5'),
	('weekly@2026-11-30T08:00Z', 2, '2026-11-24 08:30:02.140252+00', 'clock_started', '{"actor":"system","at":"2026-11-24T08:30:02.140252Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"publish/1","judged":true,"limit":"2026-11-30T08:00:00Z","marks":[{"at":"2026-11-30T08:00:00Z","does":"publish","name":"end","step":0}],"pauses":true,"stage":null},"seq":2,"type":"clock_started","v":1}', '5b4d031ad6b8baf85761b81349463b566f2598f09a5b316e70b3d158083d90b7'),
	('622de95baf954d9087adc423946b6dc3', 1, '2026-11-24 08:30:02.263316+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:02.263316Z","case":"622de95baf954d9087adc423946b6dc3","data":{"answers":{"data_classification":"internal","dataset":{"text":"e1a485784bccad1d4d9b2be9aed8840c2548199251a873206ddbe00ccf14ec9e"},"destination":"support-assistant","leaves":false,"location":{"text":"754812734f74662fa43e17be24809052b81c37649c3a02422daf04c684b3b84f"},"purpose":{"text":"64b0672bf0c5918d83d7b1108ee01ab161a622d3432c482f6c0e5f3eb9645f56"},"retention":"year_1","source":{"text":"0fb3ab202c5c8ba66301b673abda4933f48f399b3c6f3cf61beaa4b39a561a96"}},"drill":false,"kind":"ingress","lifecycle":"approval","links":[],"number":1,"playbook":"0f39631f7e6152a479deb05e11b0663bed3790394543549c7669d44a2f8f5c45","prefix":"ING","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending","systems":["support-assistant"]},"seq":1,"type":"opened","v":1}', 'adccc5efe32eb552cc21848e7d68ed6603e7b30f7a28d9ba29f86fab3e82b4a7'),
	('622de95baf954d9087adc423946b6dc3', 2, '2026-11-24 08:30:02.263316+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:02.263316Z","case":"622de95baf954d9087adc423946b6dc3","data":{"load":null,"rule":3,"scores":[],"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"]},"seq":2,"type":"routed","v":1}', '270b58314ca9f0f4c5cb08493efe300184495f1cbc0c946905babfdffa30eacf'),
	('622de95baf954d9087adc423946b6dc3', 3, '2026-11-24 08:30:02.263316+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:02.263316Z","case":"622de95baf954d9087adc423946b6dc3","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '73ee99884a19ba0d5df251e8c821336690b62fa7148ab7062ac31a0e8a9f75e4'),
	('622de95baf954d9087adc423946b6dc3', 4, '2026-11-24 08:30:02.263316+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:02.263316Z","case":"622de95baf954d9087adc423946b6dc3","data":{"clock":"decision/1","judged":true,"limit":"2026-11-24T12:30:02.263316Z","marks":[{"at":"2026-11-24T10:30:02.263316Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-24T12:30:02.263316Z","does":"limit","name":"limit","step":0},{"at":"2026-11-24T12:30:02.263316Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T12:30:02.263316Z","does":"lapse","name":"end","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', 'bf8d5c25e16c7bfceeec096216c3bcc168eadc562a763d03230ab11b2bccb616'),
	('622de95baf954d9087adc423946b6dc3', 5, '2026-11-24 10:30:02.284459+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T10:30:02.284459Z","case":"622de95baf954d9087adc423946b6dc3","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind50%"]},"seq":5,"type":"clock_struck","v":1}', '2eb441952f73cd10c20a99f1678ad5b061b7061faade720b6bbb8487df4bb27b'),
	('622de95baf954d9087adc423946b6dc3', 6, '2026-11-24 12:30:02.274959+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T12:30:02.274959Z","case":"622de95baf954d9087adc423946b6dc3","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0DANA","person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["decision/1/limit","decision/1/escalate1"]},"seq":6,"type":"clock_struck","v":1}', '6629497e08912583617ba23b161b62edcb1cfecacc9ea476280171d73d27a1ea'),
	('622de95baf954d9087adc423946b6dc3', 7, '2026-11-24 13:30:32.092892+00', 'voted', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:32.092892Z","case":"622de95baf954d9087adc423946b6dc3","data":{"denial":null,"instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"seat":"role:data_steward","stage":0,"terms":[],"verdict":"approve"},"seq":7,"type":"voted","v":1}', 'd52796975ef60a01b8927d9afab9f15ea3615173b34fad10ee29fdffc7b3e185'),
	('622de95baf954d9087adc423946b6dc3', 8, '2026-11-24 13:30:32.092892+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:32.092892Z","case":"622de95baf954d9087adc423946b6dc3","data":{"stage":0},"seq":8,"type":"stage_passed","v":1}', 'dc72d467ba83f293e19437cb685107235032e6baa4203f28b5e3dc016b9b0758'),
	('622de95baf954d9087adc423946b6dc3', 9, '2026-11-24 13:30:32.092892+00', 'approved', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:32.092892Z","case":"622de95baf954d9087adc423946b6dc3","data":{"grant":{"debt":null,"holder":"slack:T0SANDBOX/U0ALEX","scope":"internal","start":"2026-11-24T13:30:32.092892Z","system":"support-assistant","until":"2027-11-24T13:30:32.092892Z"},"overseers":["slack:T0SANDBOX/U0PRIYA","slack:T0SANDBOX/U0THEO"]},"seq":9,"type":"approved","v":1}', 'd28840ae4665a6eba7ebe6ed54422607c5cbe05590ee7cd78f4bb742f1ca958f'),
	('622de95baf954d9087adc423946b6dc3', 10, '2026-11-24 13:30:32.092892+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:32.092892Z","case":"622de95baf954d9087adc423946b6dc3","data":{"clock":"grant/1","judged":true,"limit":"2027-11-24T13:30:32.092892Z","marks":[{"at":"2027-10-25T13:30:32.092892Z","does":"remind","name":"remind30days","step":0},{"at":"2027-11-24T13:30:32.092892Z","does":"expire","name":"end","step":0}],"pauses":true,"stage":null},"seq":10,"type":"clock_started","v":1}', '4b38e0a1af60a7f60aa81f72a43048ccbc8d76902ad9faff6d359df66ecc5d7b'),
	('ff47a27e33494a01903038b2f54db182', 6, '2026-11-24 15:30:30.164184+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.164184Z","case":"ff47a27e33494a01903038b2f54db182","data":{"denial":null,"instead_of":null,"reason":null,"seat":"role:policy_owner","stage":0,"terms":[],"verdict":"approve"},"seq":6,"type":"voted","v":1}', '8e33a780c15622a86bb351189e04e5af2656645d6dd3e2f5ea5999c40879c91b'),
	('e4e780f032d3415390a78262fbdb4345', 1, '2026-11-24 14:30:30.056112+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.056112Z","case":"e4e780f032d3415390a78262fbdb4345","data":{"answers":{"clause":"approved_tools","controls":{"text":"6944903cacb3286cef5bfc625728eec0deef9e522400649a2dd3f514ce98aa63"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"66a0eeb855917295c434ff62a429e7ab47ac2433bf49ebd9b44978b9546369d5"},"request":{"text":"84741e4f0ad85f30c8d9d978e9910ac47b90b8d7f75453bbadedb12df25140a1"},"system":"image-generator","until":"2026-12-24","user_vulnerability":"professionals"},"drill":false,"kind":"exception","lifecycle":"approval","links":[],"number":1,"playbook":"11f87ba4b1948895878d18fb13f7b700604db0cea178c16aba263df5f22ac7c6","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"pending","systems":["image-generator"]},"seq":1,"type":"opened","v":1}', '61f0eae3cb5d01ae207173e285af7f552d425336fe8e289fd6fd1bd75f8b940e'),
	('e4e780f032d3415390a78262fbdb4345', 2, '2026-11-24 14:30:30.056112+00', 'routed', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.056112Z","case":"e4e780f032d3415390a78262fbdb4345","data":{"load":null,"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '05a2aa83c869572c20a8cd6ee735d09aa84220c8c95c6d00c77cabe2af2af6c6'),
	('e4e780f032d3415390a78262fbdb4345', 3, '2026-11-24 14:30:30.056112+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.056112Z","case":"e4e780f032d3415390a78262fbdb4345","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '0301d61efef8cd1f7db7181ee6714f764b441f987acfdc6626e5842523739393'),
	('e4e780f032d3415390a78262fbdb4345', 4, '2026-11-24 14:30:30.056112+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.056112Z","case":"e4e780f032d3415390a78262fbdb4345","data":{"clock":"decision/1","judged":true,"limit":"2026-11-26T14:30:30.056112Z","marks":[{"at":"2026-11-25T14:30:30.056112Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T11:18:30.056112Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T14:30:30.056112Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T14:30:30.056112Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', '10c290e5bc7da3e577f38ea75d3c523549cd254fd7d65f0935ba99e481f59057'),
	('e4e780f032d3415390a78262fbdb4345', 5, '2026-11-24 14:30:30.056112+00', 'glass_offered', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.056112Z","case":"e4e780f032d3415390a78262fbdb4345","data":{"people":["slack:T0SANDBOX/U0IVAN"]},"seq":5,"type":"glass_offered","v":1}', 'ef0a7a372142771153f3f478a2939d31a41d7d93ca811b2852499b55056b8191'),
	('e4e780f032d3415390a78262fbdb4345', 6, '2026-11-24 14:30:30.227816+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.227816Z","case":"e4e780f032d3415390a78262fbdb4345","data":{"denial":null,"instead_of":null,"reason":{"text":"73dd007f2d8b5cf445ab848316b08d6d06f191e5c41e597f74548bc436a28e88"},"seat":"role:policy_owner","stage":0,"terms":[],"verdict":"reject"},"seq":6,"type":"voted","v":1}', 'e9e4a1c8a86ea93ba57d4bd4f6e9e7f05aad6d304064819ccbfb5813d0fe601c'),
	('e4e780f032d3415390a78262fbdb4345', 7, '2026-11-24 14:30:30.227816+00', 'rejected', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.227816Z","case":"e4e780f032d3415390a78262fbdb4345","data":{"denial":null,"reason":{"text":"73dd007f2d8b5cf445ab848316b08d6d06f191e5c41e597f74548bc436a28e88"}},"seq":7,"type":"rejected","v":1}', '70ecb271f25be020eab71f164eea28337e01323107be817cef42ab28b724d33d'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 18, '2026-11-25 09:35:32.126155+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T09:35:32.126155Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"goal":"triage","reason":{"text":"288c08196efc2d3f4aeb2e7bef9e9f3c1f40444fc3a39bc76f1a4275a9adde42"}},"seq":18,"type":"reached","v":1}', 'b4d03bec2d083ee5505d510677cf428ea0efe348bf3ad0d28b77a11d2c08cb04'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 23, '2026-11-25 13:00:30.043467+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T13:00:30.043467Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"goal":"resolution","reason":{"text":"ff8d7ec60a2f8b63ef9d3e6f0d4c4e6ce640d74215e8eb6822cdd11c80bdfd92"}},"seq":23,"type":"reached","v":1}', '541da6aac856b15c2ade3d88c89c8ca2162269abc68718319cf1d03ffdc1ce59'),
	('weekly@2026-11-30T08:00Z', 3, '2026-11-30 08:00:00.018447+00', 'clock_struck', '{"actor":"system","at":"2026-11-30T08:00:00.018447Z","case":"weekly@2026-11-30T08:00Z","data":{"added":[],"final":true,"late":0,"timers":["publish/1/end"]},"seq":3,"type":"clock_struck","v":1}', '47e89b00fbee52da76093378d13aed5c9cb9e50fa552ea2e22f1a212804ef790'),
	('weekly@2026-11-30T08:00Z', 4, '2026-11-30 08:00:00.018447+00', 'published', '{"actor":"system","at":"2026-11-30T08:00:00.018447Z","case":"weekly@2026-11-30T08:00Z","data":{"content":{"before":null,"decided":[{"at":"2026-11-24T13:30:32.092892Z","by":"slack:T0SANDBOX/U0SAM","case":"622de95baf954d9087adc423946b6dc3","kept":false,"key":"ING-1","kind":"ingress","minutes":300,"outcome":"approved"},{"at":"2026-11-24T14:30:30.227816Z","by":"slack:T0SANDBOX/U0MAYA","case":"e4e780f032d3415390a78262fbdb4345","kept":true,"key":"EXC-1","kind":"exception","minutes":0,"outcome":"rejected"},{"at":"2026-11-24T15:30:30.164184Z","by":"slack:T0SANDBOX/U0MAYA","case":"ff47a27e33494a01903038b2f54db182","kept":true,"key":"EXC-2","kind":"exception","minutes":0,"outcome":"approved"}],"ending":[],"figures":{"codes":[],"decided":3,"emergencies":0,"in_force":1,"incidents":{"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"closed":0,"declared":1,"near_misses":0,"timings":[{"count":1,"goal":"acknowledge","median":0,"within":null},{"count":1,"goal":"triage","median":66,"within":0},{"count":1,"goal":"leadership","median":75,"within":100},{"count":1,"goal":"containment","median":91,"within":100},{"count":1,"goal":"resolution","median":270,"within":null}]},"median":0,"opened":3,"overdue":[],"p90":300,"within":66},"incidents":[{"actions":1,"case":"97a8f0ef8a6744a48ceaaab1a63d005f","due":null,"key":"INC-1","kind":"incident","lead":"slack:T0SANDBOX/U0THEO","missing":["checklist"],"overdue":false,"severity":"high","state":"resolved"}],"not_held":null,"open":[{"case":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","due":"2026-12-06T23:00:00Z","emergency":false,"key":"ACT-1","kind":"task","of":"INC-1","overdue":false,"owners":["slack:T0SANDBOX/U0ERIN"]}],"periods":1,"seal":{"hash":"dec4bda49726ad57672d4388","number":4},"since":"2026-11-24T08:30:02.138085Z","until":"2026-11-30T08:00:00.018447Z"}},"seq":4,"type":"published","v":1}', '9e08c8888509f4fd6c70d9d6c15c95e2edbd5197d245ba8621e52185ed6cb869'),
	('ff47a27e33494a01903038b2f54db182', 1, '2026-11-24 15:30:30.051344+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.051344Z","case":"ff47a27e33494a01903038b2f54db182","data":{"answers":{"clause":"approved_tools","controls":{"text":"753cbc14905eb1ff8822f8dbb0e9c87992900562792edc0cd747227ffc1d60e9"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"6b06100e1249af0cfcbddbcc025e791fe83e5a75e2184b95e32488c63dd5a3e5"},"request":{"text":"96d300055f9b36f8bf7e5e88ae6f1e6a8e59d2a692a5da71c13978c2fc91dd5a"},"system":"meeting-summariser","until":"2026-11-27","user_vulnerability":"professionals"},"drill":false,"kind":"exception","lifecycle":"approval","links":[],"number":2,"playbook":"11f87ba4b1948895878d18fb13f7b700604db0cea178c16aba263df5f22ac7c6","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending","systems":["meeting-summariser"]},"seq":1,"type":"opened","v":1}', 'eef8a99110a892e77e605288008a9e9975004f1472ae09d1aa02d09b179baf55'),
	('ff47a27e33494a01903038b2f54db182', 2, '2026-11-24 15:30:30.051344+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.051344Z","case":"ff47a27e33494a01903038b2f54db182","data":{"load":null,"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '0a40b827dddd33c3152d067d457450db327aa691b6c8174dcd74e640504ff871'),
	('ff47a27e33494a01903038b2f54db182', 3, '2026-11-24 15:30:30.051344+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.051344Z","case":"ff47a27e33494a01903038b2f54db182","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '352f0c81571912a4ef7a224ede007ab204da1a0322072e1e551ccb98abf3c0ce'),
	('ff47a27e33494a01903038b2f54db182', 4, '2026-11-24 15:30:30.051344+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.051344Z","case":"ff47a27e33494a01903038b2f54db182","data":{"clock":"decision/1","judged":true,"limit":"2026-11-26T15:30:30.051344Z","marks":[{"at":"2026-11-25T15:30:30.051344Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T12:18:30.051344Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T15:30:30.051344Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T15:30:30.051344Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', 'dfd2c4d2b96e332cca96c41a229619d0be0b44d04a57da2f97b66256e7154d20'),
	('ff47a27e33494a01903038b2f54db182', 5, '2026-11-24 15:30:30.051344+00', 'glass_offered', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.051344Z","case":"ff47a27e33494a01903038b2f54db182","data":{"people":["slack:T0SANDBOX/U0IVAN"]},"seq":5,"type":"glass_offered","v":1}', 'dc206ae56e5e1d68f61fa3d9b64bc5f7232cd60bf939dfab72a9bd6fcb71217b'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 15, '2026-11-25 08:30:02.381962+00', 'duty_taken', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T08:30:02.381962Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"duty":"lead"},"seq":15,"type":"duty_taken","v":1}', '03372f7b0dbf43f80cd4176b29c2f053472d9637cddd9516085c209c8d6e21dd'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 16, '2026-11-25 09:00:02.130556+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:00:02.130556Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"added":[],"final":false,"late":0,"timers":["triage/1/remind50%"]},"seq":16,"type":"clock_struck","v":1}', '3a623a827b5464fc3c27050311bf111f19391300820e96437e0f566b4da29b93'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 19, '2026-11-25 09:45:32.095996+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T09:45:32.095996Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"goal":"leadership","reason":null},"seq":19,"type":"reached","v":1}', '5ad8c31be83b2ecab79b76e01ab169de7d90c5f5d6d1e875b3ef0d07bb3eec80'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 22, '2026-11-25 12:30:02.129957+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T12:30:02.129957Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"added":[],"final":false,"late":0,"timers":["update/12/due"]},"seq":22,"type":"clock_struck","v":1}', '244393947a935d6923e72951ce148f34bb262d6e508c66f902141f2017a89ddf'),
	('ff47a27e33494a01903038b2f54db182', 7, '2026-11-24 15:30:30.164184+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.164184Z","case":"ff47a27e33494a01903038b2f54db182","data":{"stage":0},"seq":7,"type":"stage_passed","v":1}', 'f7ae1b2fb8bfeb91754f5b289403876699d6858108b6d736d18ec981f2ec986d'),
	('ff47a27e33494a01903038b2f54db182', 8, '2026-11-24 15:30:30.164184+00', 'approved', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.164184Z","case":"ff47a27e33494a01903038b2f54db182","data":{"grant":{"debt":"approved_tools","holder":"slack:T0SANDBOX/U0ALEX","scope":"approved_tools","start":"2026-11-24T15:30:30.164184Z","system":"meeting-summariser","until":"2026-11-27T23:00:00Z"},"overseers":[]},"seq":8,"type":"approved","v":1}', '39f378d2d0cebb0954c0d05e2ed76ee8744e8b6f9a9897878404a183db904bc4'),
	('ff47a27e33494a01903038b2f54db182', 9, '2026-11-24 15:30:30.164184+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.164184Z","case":"ff47a27e33494a01903038b2f54db182","data":{"clock":"grant/1","judged":true,"limit":"2026-11-27T23:00:00Z","marks":[{"at":"2026-11-27T23:00:00Z","does":"expire","name":"end","step":0}],"pauses":true,"stage":null},"seq":9,"type":"clock_started","v":1}', '24db072adb4b33b427556a839ab7e5319aeca01ce0a4b7789d4318d992e45f8d'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 17, '2026-11-25 09:30:02.125324+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:30:02.125324Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0IVAN","person":"slack:T0SANDBOX/U0ERIN","seat":"rota:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0IVAN","person":"slack:T0SANDBOX/U0OMAR","seat":"rota:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0PRIYA","person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["triage/1/limit","triage/1/escalate1","leadership/1/remind50%","duty privacy/10/remind50%"]},"seq":17,"type":"clock_struck","v":1}', 'ca2ab77ec7290ec2b53339c88a4a7299a7d68762035302cb765ff9facfb1e522'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 20, '2026-11-25 10:00:32.140768+00', 'reached', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T10:00:32.140768Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"goal":"containment","reason":{"text":"2db360d8f21b73415d7a32ad04e1178f03740d5a2238e7e1f285992d35926c75"}},"seq":20,"type":"reached","v":1}', 'ff7923f49aeff2646272f6c3967703e8663a94667259d21e7e2027bc15b72f6a'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 25, '2026-11-25 13:00:30.375089+00', 'action_moved', '{"actor":"system","at":"2026-11-25T13:00:30.375089Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"key":"ACT-1","state":"open","task":"97a8f0ef8a6744a48ceaaab1a63d005f.a1"},"seq":25,"type":"action_moved","v":1}', 'ef430ce274f468a961eb0ba02f66fde783a0ec9647adf2ba52616d0e61b8ec35'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 1, '2026-11-25 08:30:02.111748+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"answers":{"confidential":false,"drill":false,"high_risk":false,"personal_data":false,"private":false,"severity":"high","system":"billing-chatbot","type":"privacy_violation","what":{"text":"aa57bf3ad29ad74e02889a21016eb5ea00f09a68c1ccad281193392c11b3b332"}},"drill":false,"kind":"incident","lifecycle":"incident","links":[],"number":1,"playbook":"71c9349e917e6d49084c39bc7e6f235a5c2ff34b4b574a7f41aef2b77be7667f","prefix":"INC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"declared","systems":["billing-chatbot"]},"seq":1,"type":"opened","v":1}', 'a59f6abe22caaba82264089fa977bfb15b832c63d0c03eb0ad27a13fee5a344e'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 2, '2026-11-25 08:30:02.111748+00', 'severity_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"reason":null,"severity":"high"},"seq":2,"type":"severity_set","v":1}', 'be1306a61ff879a4b440f971e1b464808e890aeb89f4f2057c58d00a478010f1'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 3, '2026-11-25 08:30:02.111748+00', 'room_named', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"name":"ai-{key}"},"seq":3,"type":"room_named","v":1}', '8a4d4d06a8ce1386a17399fbf832fcce2ffe2a17759a1e9d37cc9216ef2ed141'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 4, '2026-11-25 08:30:02.111748+00', 'duties_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"duties":[{"duty":"lead","seats":["rota:on_call"]},{"duty":"communications","seats":["role:risk_owner"]},{"duty":"privacy","seats":["role:privacy_lead"]}]},"seq":4,"type":"duties_set","v":1}', '4d14716931a92558bf2cf75fb6dbf311326a809fd2d64105941cfaef18eebfb5'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 5, '2026-11-25 08:30:02.111748+00', 'checklist_made', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"items":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"]},"seq":5,"type":"checklist_made","v":1}', '1ed0188e155b2a97f19faf0069515b1d18e9da4e934a7f3c1d997867cd6d599d'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 6, '2026-11-25 08:30:02.111748+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0IVAN","seat":"rota:on_call","stage":0,"why":"turn"},{"instead_of":null,"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":6,"type":"people_asked","v":1}', 'f1d6d389340c8e4a22f96b1caba37c7dcf92d1842be5f20778eb1eb432a3628b'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 7, '2026-11-25 08:30:02.111748+00', 'severity_entered', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"channels":[],"severity":"high","told":["slack:T0SANDBOX/U0MAYA"],"update":false},"seq":7,"type":"severity_entered","v":1}', 'eeeff97f7c8ad135ec438e40373c1162758531fd0b062f4f21a3cfd1c6e4ae05'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 8, '2026-11-25 08:30:02.111748+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"clock":"triage/1","judged":true,"limit":"2026-11-25T09:30:02.111748Z","marks":[{"at":"2026-11-25T09:00:02.111748Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T09:30:02.111748Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T09:30:02.111748Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T10:00:02.111748Z","does":"escalate","name":"escalate2","step":1}],"pauses":true,"stage":null},"seq":8,"type":"clock_started","v":1}', '84f677ce9e49f1839d64d0a7761d13ad2120a59d421dbf3eb3558882fa84ab82'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 9, '2026-11-25 08:30:02.111748+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"clock":"leadership/1","judged":true,"limit":"2026-11-25T10:30:02.111748Z","marks":[{"at":"2026-11-25T09:30:02.111748Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:02.111748Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T10:30:02.111748Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":null},"seq":9,"type":"clock_started","v":1}', '67cf5a2ae5d6a0e7eb3409aacf27812beb5d7da69a040409fa83ff47959a922b'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 10, '2026-11-25 08:30:02.111748+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"clock":"containment/1","judged":true,"limit":"2026-11-25T16:30:02.111748Z","marks":[{"at":"2026-11-25T12:30:02.111748Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T15:30:02.111748Z","does":"remind","name":"remind1hourbefore","step":0},{"at":"2026-11-25T16:30:02.111748Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T16:30:02.111748Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T20:30:02.111748Z","does":"escalate","name":"escalate2","step":1}],"pauses":true,"stage":null},"seq":10,"type":"clock_started","v":1}', '0e685c7264808f425bfed1e890369aaf426caf3303f567b2a8c5eae9c137203a'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 11, '2026-11-25 08:30:02.111748+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"clock":"duty lead/10","judged":false,"limit":"2026-11-25T08:45:02.111748Z","marks":[{"at":"2026-11-25T08:40:02.111748Z","does":"remind","name":"remind5minutesbefore","step":0},{"at":"2026-11-25T08:45:02.111748Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T08:45:02.111748Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":null},"seq":11,"type":"clock_started","v":1}', '43b17adea9bc70234c591adc3975ed7d8f9942501cf6ced981bf3be1e23f0537'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 12, '2026-11-25 08:30:02.111748+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"clock":"duty privacy/10","judged":false,"limit":"2026-11-25T10:30:02.111748Z","marks":[{"at":"2026-11-25T09:30:02.111748Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:02.111748Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":12,"type":"clock_started","v":1}', '00700652a300eae758ee0c894f1dd66497578449fe2c7d20d2b95ed671f20507'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 13, '2026-11-25 08:30:02.111748+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"clock":"update/12","judged":false,"limit":"2026-11-25T12:30:02.111748Z","marks":[{"at":"2026-11-25T12:30:02.111748Z","does":"remind","name":"due","step":0}],"pauses":true,"stage":null},"seq":13,"type":"clock_started","v":1}', '9381d33dcfccec1c21004ea08c401048a2d8ca202d2082a7b2594599f6a87cc2'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 14, '2026-11-25 08:30:02.111748+00', 'entity_noted', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:02.111748Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"entity":[]},"seq":14,"type":"entity_noted","v":1}', 'd612882b13c103306aa031d2e12956688c4e57bca303272b95c1a0684952b1ec'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 21, '2026-11-25 10:30:02.121734+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T10:30:02.121734Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"added":[],"final":false,"late":0,"timers":["duty privacy/10/limit"]},"seq":21,"type":"clock_struck","v":1}', 'c9999220ccc8c1ae56749ae4c5bebe6ea33e622a1a2ea051739dadbe5508111c'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 24, '2026-11-25 13:00:30.283379+00', 'reviewed', '{"actor":"slack:T0SANDBOX/U0THEO","at":"2026-11-25T13:00:30.283379Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f","data":{"change":{"due":"2026-12-06","owner":"slack:T0SANDBOX/U0ERIN","what":{"text":"60e8d564b834671ccf508a00285d564af4980d5138af37774b54b680e20fad0e"}},"replaced":null,"root_cause":{"text":"3d9f18022c38b4b2da28662d7ff010dec7e4c4732519a414074c3a30c6040c1e"},"task":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","tests":{"text":"467f5547fce0de9d671ee2d403ad4a088cef6825649e1d5b211f5264af8aee61"}},"seq":24,"type":"reviewed","v":1}', 'dc598051393a7f53b5bd105afe95d6d1b5636a185b9718f8bb2fa93e960f3a9e'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 1, '2026-11-25 13:00:30.304276+00', 'opened', '{"actor":"system","at":"2026-11-25T13:00:30.304276Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","data":{"answers":{"due":"2026-12-06","owner":"slack:T0SANDBOX/U0ERIN","what":{"text":"60e8d564b834671ccf508a00285d564af4980d5138af37774b54b680e20fad0e"}},"drill":false,"kind":"task","lifecycle":"task","links":[{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","relation":"action of"}],"number":1,"playbook":"a5eec9386362ac4dec39f6ced60dfdf7359fed580f1bf32323a273baca56a5fd","prefix":"ACT","private":false,"requester":"system","state":"open","systems":[]},"seq":1,"type":"opened","v":1}', '7eb48131960d45ea17c5985cc37883d132264ddc0a4fd009a4feb14c412f5bd9'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 2, '2026-11-25 13:00:30.304276+00', 'people_asked', '{"actor":"system","at":"2026-11-25T13:00:30.304276Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0ERIN","seat":"field:owner","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '57247d5bb2d64987307a0dc814b220a4b542e7eb139d5acf7028ccbda67eed3a'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 3, '2026-11-25 13:00:30.304276+00', 'clock_started', '{"actor":"system","at":"2026-11-25T13:00:30.304276Z","case":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","data":{"clock":"due/1","judged":true,"limit":"2026-12-06T23:00:00Z","marks":[{"at":"2026-12-04T23:00:00Z","does":"remind","name":"remind2days","step":0},{"at":"2026-12-06T23:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', 'f47b3928915db0e6c906267324abd11dc9a1a8c231289f1b5048330d5a6d84eb'),
	('ff47a27e33494a01903038b2f54db182', 10, '2026-11-27 23:00:00.013274+00', 'clock_struck', '{"actor":"system","at":"2026-11-27T23:00:00.013274Z","case":"ff47a27e33494a01903038b2f54db182","data":{"added":[],"final":true,"late":0,"timers":["grant/1/end"]},"seq":10,"type":"clock_struck","v":1}', '2af79b0ce2bfd5524b99c501012440dc2fafbb1aaaaa354aff8c4beb072a00fe'),
	('ff47a27e33494a01903038b2f54db182', 11, '2026-11-27 23:00:00.013274+00', 'expired', '{"actor":"system","at":"2026-11-27T23:00:00.013274Z","case":"ff47a27e33494a01903038b2f54db182","data":{},"seq":11,"type":"expired","v":1}', 'ba8ad4b348c077c634d4513b5afb56e6594600d168be0d76d66c69a4a3c23d9f'),
	('weekly@2026-11-30T08:00Z', 5, '2026-11-30 08:00:00.018447+00', 'people_asked', '{"actor":"system","at":"2026-11-30T08:00:00.018447Z","case":"weekly@2026-11-30T08:00Z","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":5,"type":"people_asked","v":1}', '4bcd12f9ba85df736c8fe490912deaa49287de809b686da7b1dd7a225c5fb07a'),
	('weekly@2026-11-30T08:00Z', 6, '2026-11-30 08:00:00.018447+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.018447Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"hold/1","judged":true,"limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"miss","name":"end","step":0}],"pauses":true,"stage":null},"seq":6,"type":"clock_started","v":1}', '7fd38b0674e9710e222bbdb8bfb8d00ed4bad2ab63fdbfe2ee8e6a0385214cec'),
	('weekly@2026-12-07T08:00Z', 1, '2026-11-30 08:00:00.039453+00', 'opened', '{"actor":"system","at":"2026-11-30T08:00:00.039453Z","case":"weekly@2026-12-07T08:00Z","data":{"answers":{"due":"2026-12-07T08:00:00+00:00","since":"2026-11-30T08:00:00.018447+00:00"},"drill":false,"kind":"weekly","lifecycle":"review","links":[],"number":2,"playbook":"9c3c74b9f43af9b3814ab48d522bdef8030250912e9c08074e16d921e2ab0fce","prefix":"REV","private":false,"requester":"system","state":"due","systems":[]},"seq":1,"type":"opened","v":1}', '9d3bd6d5c72c58fbc3c739989bf452049eabd02b37124d0dfc8ecf17d2417a85'),
	('weekly@2026-12-07T08:00Z', 2, '2026-11-30 08:00:00.039453+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.039453Z","case":"weekly@2026-12-07T08:00Z","data":{"clock":"publish/1","judged":true,"limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"publish","name":"end","step":0}],"pauses":true,"stage":null},"seq":2,"type":"clock_started","v":1}', '6bfb3231cbdff1177b0d7dc48c953682ccabb304fd8d8a44289ba7377e1d32a8'),
	('weekly@2026-11-30T08:00Z', 7, '2026-11-30 09:00:02.12488+00', 'held', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:02.124880Z","case":"weekly@2026-11-30T08:00Z","data":{"notes":{"text":"e24e10c125db23eb96121da88dde2b77406f372a03f3ac2c6b12e673c68443c9"}},"seq":7,"type":"held","v":1}', 'cc6eb050c6549e18f87365298121555bd5fb4aa90af04a1003cb3c04772f5584'),
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
	('622de95baf954d9087adc423946b6dc3', 'slack:T0SANDBOX/U0ALEX', 'support-assistant', 'internal', '2026-11-24 13:30:32.092892+00', '2027-11-24 13:30:32.092892+00', NULL, false, 'ingress', NULL),
	('ff47a27e33494a01903038b2f54db182', 'slack:T0SANDBOX/U0ALEX', 'meeting-summariser', 'approved_tools', '2026-11-24 15:30:30.164184+00', '2026-11-27 23:00:00+00', '2026-11-27 23:00:00.013274+00', false, 'exception', 'approved_tools'),
	('tool-3', 'slack:T1/UANA', 'chatbot', 'read', '2026-03-03 09:00:00+00', '2026-03-11 09:00:00+00', NULL, true, 'tool', NULL);
--
-- Data for Name: in_force; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.in_force VALUES
	(1, '1a8239d964f41ce3947052af9fdcbab22c5a8ae03c033e1bb98260b91bfd8186', '2026-11-24 08:30:01.914108+00');
--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.links VALUES
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'action of', '97a8f0ef8a6744a48ceaaab1a63d005f'),
	('tool-5', 'parent', 'tool-4');
--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.moves VALUES
	('622de95baf954d9087adc423946b6dc3', 1, 'ingress', 'pending', 'approved', 'slack:T0SANDBOX/U0SAM', '2026-11-24 13:30:32.092892+00', 300, false, false),
	('e4e780f032d3415390a78262fbdb4345', 1, 'exception', 'pending', 'rejected', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 14:30:30.227816+00', 0, true, false),
	('ff47a27e33494a01903038b2f54db182', 1, 'exception', 'pending', 'approved', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 15:30:30.164184+00', 0, true, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 1, 'incident', 'declared', 'triaged', NULL, '2026-11-25 09:35:32.126155+00', 65, false, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 2, 'incident', 'triaged', 'informed', NULL, '2026-11-25 09:45:32.095996+00', 75, true, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 3, 'incident', 'triaged', 'contained', NULL, '2026-11-25 10:00:32.140768+00', 90, true, false),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 4, 'incident', 'contained', 'resolved', NULL, '2026-11-25 13:00:30.043467+00', 270, NULL, false),
	('ff47a27e33494a01903038b2f54db182', 2, 'exception', 'approved', 'expired', NULL, '2026-11-27 23:00:00.013274+00', 4769, NULL, false),
	('weekly@2026-11-30T08:00Z', 1, 'weekly', 'due', 'held', 'slack:T0SANDBOX/U0MAYA', '2026-11-30 09:00:02.12488+00', 8669, true, false),
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
	(11, '622de95baf954d9087adc423946b6dc3', 'prompt:slack:T0SANDBOX/U0SAM', '622de95baf954d9087adc423946b6dc3/person:slack:T0SANDBOX/U0SAM', 'person', 'slack:T0SANDBOX/U0SAM', 'prompt', false, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DAKGAIL8SH5', '1795523402.319614', 'cb9039e26481b086c5deb5757efeae7366ba5337193f4671a206163ecda9fcef', NULL, NULL, NULL),
	(7, '622de95baf954d9087adc423946b6dc3', 'note/5/reminder/slack:T0SANDBOX/U0DANA', '622de95baf954d9087adc423946b6dc3/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'D0PMO0V908O', '1795516202.364840', 'f8c546c4124e01444422eedc516bfa778813d2406727deb231bb7628f26ef806', NULL, NULL, NULL),
	(13, '622de95baf954d9087adc423946b6dc3', 'note/6/waiting/slack:T0SANDBOX/U0ALEX', '622de95baf954d9087adc423946b6dc3/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'waiting', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMP1A5C0L4Q', '1795523402.373184', '5c879a634597afa8530623a827f56229f7d9a80cddaa189746dcb662a5673464', NULL, NULL, NULL),
	(12, '622de95baf954d9087adc423946b6dc3', 'note/6/reminder/slack:T0SANDBOX/U0DANA', '622de95baf954d9087adc423946b6dc3/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 0, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'D0PMO0V908O', '1795523402.378293', 'b00ebfd73954e136ae2eb5fd0947dac051c7e5f3a50f1e8ea7a2193e417b112f', NULL, NULL, NULL),
	(1, '622de95baf954d9087adc423946b6dc3', 'card', '622de95baf954d9087adc423946b6dc3/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795509002.349101', 'a946dc151e7b8ca26442f7b082e87bd9ba723e7af165b6fa79ae0473d2a4f70f', NULL, NULL, NULL),
	(2, '622de95baf954d9087adc423946b6dc3', 'receipt', '622de95baf954d9087adc423946b6dc3/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMP1A5C0L4Q', '1795509002.350445', '2ab3c31e45db1bab8b5c7d9ace6b7af69a844c817c9f737c3ef1d6fb6dce7203', NULL, NULL, NULL),
	(3, '622de95baf954d9087adc423946b6dc3', 'prompt:slack:T0SANDBOX/U0DANA', '622de95baf954d9087adc423946b6dc3/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D0PMO0V908O', '1795509002.357059', 'cb9039e26481b086c5deb5757efeae7366ba5337193f4671a206163ecda9fcef', NULL, NULL, NULL),
	(17, '622de95baf954d9087adc423946b6dc3', 'note/7/line/card', '622de95baf954d9087adc423946b6dc3/channel:governance', 'thread', 'card', 'line', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795527032.175251', '2f01479e09531a9b6832148d96be058912f39f51155d6278162dca25aae8ed81', NULL, NULL, NULL),
	(18, '622de95baf954d9087adc423946b6dc3', 'note/9/outcome/slack:T0SANDBOX/U0ALEX', '622de95baf954d9087adc423946b6dc3/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMP1A5C0L4Q', '1795527032.188714', '537353caa7dfa517bf571ef6e96b6885b356a70941f56cc0b5ee9598379ac800', NULL, NULL, NULL),
	(59, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/15/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795595402.536920', '95722bf6f40deb82ec6c004cca3235169b7dcc22cbc158fd31f93d256e380d2d', NULL, NULL, NULL),
	(71, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/16/pressing/slack:T0SANDBOX/U0THEO', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 16, 16, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBIXOGYJ5WX', '1795597202.244645', '5f67acb1dc719ae61169b780b3533c1dfb5eec7cf82d3ceeffa4510eb4bc0132', NULL, NULL, NULL),
	(120, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/19/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 19, 19, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795599932.261519', '8c0cdfe27aba4cc07a7f2035d787d6d88cd013b247455cf40efdd68e491192e3', NULL, NULL, NULL),
	(168, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/22/pressing/slack:T0SANDBOX/U0THEO', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 22, 22, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBIXOGYJ5WX', '1795609802.242811', 'f19a1d4eb63e9bada35c66d4719eca1f522c9852d06c93b8e7c31e07482aab14', NULL, NULL, NULL),
	(37, '97a8f0ef8a6744a48ceaaab1a63d005f', 'summary', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'summary', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795595402.243574', '6a443d8342f5b6ec4341ffb732a62757607dd48a4560262ac18070ebad53a3d1', NULL, NULL, NULL),
	(42, '97a8f0ef8a6744a48ceaaab1a63d005f', 'prompt:slack:T0SANDBOX/U0IVAN', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DS3MEF4DYWV', '1795595402.207369', '623591c77804cc6499b3bddec544d4e1858660ad05a70fbdffa345862156f2a5', NULL, NULL, NULL),
	(29, 'ff47a27e33494a01903038b2f54db182', 'prompt:slack:T0SANDBOX/U0MAYA', 'ff47a27e33494a01903038b2f54db182/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DPGRKEB1JXG', '1795534230.119910', '981f9988ce230eb3c7f1cd29946ffe002fea25866dce9b810aa4a9d5417e5063', NULL, NULL, NULL),
	(30, 'ff47a27e33494a01903038b2f54db182', 'glass:slack:T0SANDBOX/U0IVAN', 'ff47a27e33494a01903038b2f54db182/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'glass', false, 0, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DS3MEF4DYWV', '1795534230.097818', '981f9988ce230eb3c7f1cd29946ffe002fea25866dce9b810aa4a9d5417e5063', NULL, NULL, NULL),
	(27, 'ff47a27e33494a01903038b2f54db182', 'card', 'ff47a27e33494a01903038b2f54db182/channel:governance', 'channel', 'governance', 'card', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.101984', '1aaf255ce09588ec00dd90d597144d5dd9f2f1e82e4c686afb316632258b359c', NULL, NULL, NULL),
	(28, 'ff47a27e33494a01903038b2f54db182', 'receipt', 'ff47a27e33494a01903038b2f54db182/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMP1A5C0L4Q', '1795534230.114112', 'bd5e42e4d4eea540a73230ae3d00659d679a00c62ce6f799426d9b0c04591fb5', NULL, NULL, NULL),
	(14, '622de95baf954d9087adc423946b6dc3', 'note/6/line/card', '622de95baf954d9087adc423946b6dc3/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795523402.369486', 'b2e691a195f5ae5e1e84beda605e7d96ef5df7ac93dd2bd45fc8b143058a2838', NULL, NULL, NULL),
	(22, 'e4e780f032d3415390a78262fbdb4345', 'glass:slack:T0SANDBOX/U0IVAN', 'e4e780f032d3415390a78262fbdb4345/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'glass', false, 0, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DS3MEF4DYWV', '1795530630.114813', '948b639d783b641890f9b81c65c6d222b41dbb2d15491fa5d26e901019409a4d', NULL, NULL, NULL),
	(19, 'e4e780f032d3415390a78262fbdb4345', 'card', 'e4e780f032d3415390a78262fbdb4345/channel:governance', 'channel', 'governance', 'card', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.117577', '788b8b2796710573824cb2fa2c4b915526d13f363e2f82a22e4d22433f703046', NULL, NULL, NULL),
	(20, 'e4e780f032d3415390a78262fbdb4345', 'receipt', 'e4e780f032d3415390a78262fbdb4345/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'receipt', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DRNM405ORNG', '1795530630.138572', '9648af2065e42e068abcb940befc422dd8ada30cc4bce8d9bcbd0b4470e4a197', NULL, NULL, NULL),
	(21, 'e4e780f032d3415390a78262fbdb4345', 'prompt:slack:T0SANDBOX/U0MAYA', 'e4e780f032d3415390a78262fbdb4345/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DPGRKEB1JXG', '1795530630.161965', '948b639d783b641890f9b81c65c6d222b41dbb2d15491fa5d26e901019409a4d', NULL, NULL, NULL),
	(25, 'e4e780f032d3415390a78262fbdb4345', 'note/6/line/card', 'e4e780f032d3415390a78262fbdb4345/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.314383', 'c43a16ebac58316513c9b24f76e399671a61e57184e3fd14356a781cbd3b3cd7', NULL, NULL, NULL),
	(26, 'e4e780f032d3415390a78262fbdb4345', 'note/7/outcome/slack:T0SANDBOX/U0BEA', 'e4e780f032d3415390a78262fbdb4345/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DRNM405ORNG', '1795530630.323421', '026045ed5e211d62b0a31afb8ba8f9f9d6b3ed9e2aeddf1827436ea702dc6fa4', NULL, NULL, NULL),
	(33, 'ff47a27e33494a01903038b2f54db182', 'note/6/line/card', 'ff47a27e33494a01903038b2f54db182/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.237086', '4f6e1052f360025841de8eda99ad3630065c46b3058f646d9547469e7197893f', NULL, NULL, NULL),
	(34, 'ff47a27e33494a01903038b2f54db182', 'note/8/outcome/slack:T0SANDBOX/U0ALEX', 'ff47a27e33494a01903038b2f54db182/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 8, 8, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMP1A5C0L4Q', '1795534230.256147', '2f53ea2e24991e73ca9bfab414b711efa1e94f0a8e34bedf13152b7c2bec5201', NULL, NULL, NULL),
	(86, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/17/pressing/slack:T0SANDBOX/U0IVAN', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'DS3MEF4DYWV', '1795599002.255515', 'aee0afe992ec6ab8203fc2affa1ed762b3e61f600d9e71d13b189c3f7272b6fd', NULL, NULL, NULL),
	(88, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/17/pressing/slack:T0SANDBOX/U0RUTH', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'DR0C9UAKMJL', '1795599002.316290', 'aee0afe992ec6ab8203fc2affa1ed762b3e61f600d9e71d13b189c3f7272b6fd', NULL, NULL, NULL),
	(90, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/17/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795599002.319177', '0cf7518ebe3e1b25cb7a45d675fa3f48a1df06990aea2908df31bbe0870fa706', NULL, NULL, NULL),
	(87, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/17/pressing/slack:T0SANDBOX/U0THEO', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBIXOGYJ5WX', '1795599002.317375', 'aee0afe992ec6ab8203fc2affa1ed762b3e61f600d9e71d13b189c3f7272b6fd', NULL, NULL, NULL),
	(89, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/17/pressing/slack:T0SANDBOX/U0PRIYA', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 17, 17, false, false, NULL, NULL, NULL, 0, false, NULL, 'DFUUJGX4R73', '1795599002.350278', 'aee0afe992ec6ab8203fc2affa1ed762b3e61f600d9e71d13b189c3f7272b6fd', NULL, NULL, NULL),
	(135, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/20/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 20, 20, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795600832.307276', 'b307ad8614f3dd051db4f159cdc31a231457a09e998443e9fac25bb1f72344bc', NULL, NULL, NULL),
	(35, '97a8f0ef8a6744a48ceaaab1a63d005f', 'room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'room', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '-', 'room', NULL, NULL, NULL),
	(36, '97a8f0ef8a6744a48ceaaab1a63d005f', 'members', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'members', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '-', 'slack:T0SANDBOX/U0IVAN slack:T0SANDBOX/U0THEO slack:T0SANDBOX/U0RUTH slack:T0SANDBOX/U0PRIYA slack:T0SANDBOX/U0ERIN slack:T0SANDBOX/U0OMAR slack:T0SANDBOX/U0LENA', NULL, NULL, NULL),
	(38, '97a8f0ef8a6744a48ceaaab1a63d005f', 'pin', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'pin', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795595402.243574', '1795595402.243574', NULL, NULL, NULL),
	(40, '97a8f0ef8a6744a48ceaaab1a63d005f', 'card', '97a8f0ef8a6744a48ceaaab1a63d005f/channel:incidents', 'channel', 'incidents', 'announcement', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595402.165047', '7c78d29447a485c97f6f385ac52cc979273ce1acae6d1a3d34ff859c69a8ef44', NULL, NULL, NULL),
	(43, '97a8f0ef8a6744a48ceaaab1a63d005f', 'prompt:slack:T0SANDBOX/U0THEO', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBIXOGYJ5WX', '1795595402.217780', '456aa8f068acceb444c45077818a7f8cc4e09cdc96e37b6dfc1058e3f0d0bccc', NULL, NULL, NULL),
	(46, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/7/entered/slack:T0SANDBOX/U0MAYA', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'entered', true, 0, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DPGRKEB1JXG', '1795595402.289071', 'df3aee4c8434b46504515b6d75a7e0cafb0988dd836c40c6b5c5d9cc7041224a', NULL, NULL, NULL),
	(47, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/7/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795595402.307872', 'fcc6865169026ba48fe1f3e50718deb27b16de4e3cd80acc1fa9ca5a1612b24a', NULL, NULL, NULL),
	(218, 'ff47a27e33494a01903038b2f54db182', 'note/11/line/card', 'ff47a27e33494a01903038b2f54db182/channel:governance', 'thread', 'card', 'line', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795820400.084627', '8f60d8d79c3522648c32c4f24b2c989e4105636d960864ff256b5f086e9c48bd', NULL, NULL, NULL),
	(216, 'ff47a27e33494a01903038b2f54db182', 'note/11/expired/slack:T0SANDBOX/U0ALEX', 'ff47a27e33494a01903038b2f54db182/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'expired', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMP1A5C0L4Q', '1795820400.089681', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL, NULL),
	(217, 'ff47a27e33494a01903038b2f54db182', 'note/11/expired/slack:T0SANDBOX/U0MAYA', 'ff47a27e33494a01903038b2f54db182/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'expired', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DPGRKEB1JXG', '1795820400.093110', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL, NULL),
	(199, '97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'prompt:slack:T0SANDBOX/U0ERIN', '97a8f0ef8a6744a48ceaaab1a63d005f.a1/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'prompt', false, 1, 3, 3, false, false, NULL, NULL, NULL, 0, false, NULL, 'D3IO7LJ7TQ4', '1795611630.433788', 'b43503d50cc156389e5fcb1a39ce9fa60fbff0ac759ff37699d25dca8a7639d8', NULL, NULL, NULL),
	(198, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/24/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 24, 24, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795611630.466052', '494cf4de652b22740c27c4972366f98cf439ffde7ca285409f6d64e9b731526e', NULL, NULL, NULL),
	(44, '97a8f0ef8a6744a48ceaaab1a63d005f', 'prompt:slack:T0SANDBOX/U0RUTH', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DR0C9UAKMJL', '1795595402.248566', '14baa35f3e98ac5500bc4c6645dfc335cfac9040ae86178bd45b7e6a10307eec', NULL, NULL, NULL),
	(45, '97a8f0ef8a6744a48ceaaab1a63d005f', 'prompt:slack:T0SANDBOX/U0PRIYA', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DFUUJGX4R73', '1795595402.290086', 'b328a6180051372080a13d7cf760ddfa4ba1dbdb8bdd8f04638e6d3a092b82b7', NULL, NULL, NULL),
	(152, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/21/pressing/slack:T0SANDBOX/U0THEO', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBIXOGYJ5WX', '1795602602.220215', 'db714b6453176e5c0431310e366d50158ab25561573214820b09bb9ec00f589b', NULL, NULL, NULL),
	(153, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/21/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795602602.236717', '394373b9406712dbff955e7f1b8cf488819e6b4e421242cfee9ca63b46dbb872', NULL, NULL, NULL),
	(150, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/21/pressing/slack:T0SANDBOX/U0PRIYA', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'DFUUJGX4R73', '1795602602.257235', 'db714b6453176e5c0431310e366d50158ab25561573214820b09bb9ec00f589b', NULL, NULL, NULL),
	(151, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/21/pressing/slack:T0SANDBOX/U0LENA', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'pressing', true, 0, 21, 21, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMYVDLFD7Q6', '1795602602.277469', 'db714b6453176e5c0431310e366d50158ab25561573214820b09bb9ec00f589b', NULL, NULL, NULL),
	(39, '97a8f0ef8a6744a48ceaaab1a63d005f', 'topic', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'topic', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '-', 'cbb38736408f029c44f826e6cbe8b3e44357d17592692417183dc136487cf774', NULL, NULL, NULL),
	(105, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/18/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 18, 18, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795599332.321184', 'd601d9bec1b4699a20170a53155d5b2bbb1354e6aa781fafe9a76517171914aa', NULL, NULL, NULL),
	(219, 'weekly@2026-11-30T08:00Z', 'digest', 'weekly@2026-11-30T08:00Z/channel:governance', 'channel', 'governance', 'digest', false, 2, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1796025600.065267', '23b93c19a3eaea132229db5e140eefc59ab8d177c99b232d3e814e56cda08c6f', NULL, NULL, NULL),
	(83, '97a8f0ef8a6744a48ceaaab1a63d005f', 'prompt:slack:T0SANDBOX/U0ERIN', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'D3IO7LJ7TQ4', '1795599002.377166', 'e4ddf1a88063ecb2231d20ed5e4c29776d33739a5bd5c194f622e4e308da361c', NULL, NULL, NULL),
	(183, '97a8f0ef8a6744a48ceaaab1a63d005f', 'note/23/line/room', '97a8f0ef8a6744a48ceaaab1a63d005f/room:room', 'room', 'room', 'line', true, 0, 23, 23, false, false, NULL, NULL, NULL, 0, false, NULL, 'C1QQ3KQOFYV', '1795611630.224083', 'ebf499875c321ea88567d96c2940e84b5af6b1491cdfd70b30ba72060603cf75', NULL, NULL, NULL),
	(84, '97a8f0ef8a6744a48ceaaab1a63d005f', 'prompt:slack:T0SANDBOX/U0OMAR', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'D3V016H5XUB', '1795599002.370407', 'e4ddf1a88063ecb2231d20ed5e4c29776d33739a5bd5c194f622e4e308da361c', NULL, NULL, NULL),
	(41, '97a8f0ef8a6744a48ceaaab1a63d005f', 'receipt', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'report', false, 1, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DRNM405ORNG', '1795595402.298186', '8fae814918537871e92892175f5fdc683825257858da98e73b4a8093e0cb2b27', NULL, NULL, NULL),
	(85, '97a8f0ef8a6744a48ceaaab1a63d005f', 'prompt:slack:T0SANDBOX/U0LENA', '97a8f0ef8a6744a48ceaaab1a63d005f/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'responder', false, 0, 25, 25, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMYVDLFD7Q6', '1795599002.384588', '0ca945d1391b494f9779a621b455df478dddcd431e31ce2a9f996fcd24021cf2', NULL, NULL, NULL);
--
-- Data for Name: participants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.participants VALUES
	('ledger@2026-11-24', 'system'),
	('weekly@2026-11-30T08:00Z', 'system'),
	('622de95baf954d9087adc423946b6dc3', 'slack:T0SANDBOX/U0ALEX'),
	('622de95baf954d9087adc423946b6dc3', 'slack:T0SANDBOX/U0DANA'),
	('622de95baf954d9087adc423946b6dc3', 'slack:T0SANDBOX/U0SAM'),
	('622de95baf954d9087adc423946b6dc3', 'slack:T0SANDBOX/U0THEO'),
	('622de95baf954d9087adc423946b6dc3', 'slack:T0SANDBOX/U0PRIYA'),
	('e4e780f032d3415390a78262fbdb4345', 'slack:T0SANDBOX/U0BEA'),
	('e4e780f032d3415390a78262fbdb4345', 'slack:T0SANDBOX/U0IVAN'),
	('e4e780f032d3415390a78262fbdb4345', 'slack:T0SANDBOX/U0MAYA'),
	('ff47a27e33494a01903038b2f54db182', 'slack:T0SANDBOX/U0ALEX'),
	('ff47a27e33494a01903038b2f54db182', 'slack:T0SANDBOX/U0IVAN'),
	('ff47a27e33494a01903038b2f54db182', 'slack:T0SANDBOX/U0MAYA'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0BEA'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0IVAN'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0RUTH'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0THEO'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0PRIYA'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0OMAR'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0ERIN'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'slack:T0SANDBOX/U0LENA'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'system'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'slack:T0SANDBOX/U0ERIN'),
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
-- Data for Name: paused; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: pauses; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.pauses VALUES
	('channel:DAKGAIL8SH5', '2026-11-21 17:51:50.490773+00'),
	('channel:D0PMO0V908O', '2026-11-21 17:51:50.546219+00'),
	('channel:C0AIINCIDENTS', '2026-11-21 17:51:51.520621+00'),
	('channel:DRNM405ORNG', '2026-11-21 17:51:51.651478+00'),
	('channel:DS3MEF4DYWV', '2026-11-21 17:51:52.228851+00'),
	('channel:DR0C9UAKMJL', '2026-11-21 17:51:52.242654+00'),
	('channel:D3V016H5XUB', '2026-11-21 17:51:52.350626+00'),
	('channel:DFUUJGX4R73', '2026-11-21 17:51:53.320086+00'),
	('channel:DMYVDLFD7Q6', '2026-11-21 17:51:53.346975+00'),
	('channel:DBIXOGYJ5WX', '2026-11-21 17:51:53.498886+00'),
	('channel:D3IO7LJ7TQ4', '2026-11-21 17:51:54.011174+00'),
	('channel:C1QQ3KQOFYV', '2026-11-21 17:51:54.051283+00'),
	('channel:DMP1A5C0L4Q', '2026-11-21 17:51:54.371565+00'),
	('channel:DPGRKEB1JXG', '2026-11-21 17:51:54.37595+00'),
	('channel:C0AIGOVERNANCE', '2026-11-21 17:51:54.574776+00');
--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.people VALUES
	('slack:T0SANDBOX/U0CARLA', 'Carla Mendes', 'carla', 'Europe/Berlin', 'carla.mendes@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0NOOR', 'Noor Haddad', 'noor', 'Europe/Berlin', 'noor.haddad@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0PAUL', 'Paul Moreau', 'paul', 'Europe/Berlin', 'paul.moreau@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0ALEX', 'Alex Kim', NULL, 'Europe/Berlin', 'alex@example.com', 'DMP1A5C0L4Q', false, false, false),
	('slack:T0SANDBOX/U0DANA', 'Dana Okafor', 'dana', 'Europe/Berlin', 'dana.okafor@example.com', 'D0PMO0V908O', false, false, false),
	('slack:T0SANDBOX/U0SAM', 'Sam Reyes', 'sam', 'Europe/Berlin', 'sam.reyes@example.com', 'DAKGAIL8SH5', false, false, false),
	('slack:T0SANDBOX/U0IVAN', 'Ivan Petrov', 'ivan', 'Europe/Berlin', 'ivan.petrov@example.com', 'DS3MEF4DYWV', false, false, false),
	('slack:T0SANDBOX/U0BEA', 'Bea Novak', NULL, 'Europe/Berlin', 'bea@example.com', 'DRNM405ORNG', false, false, false),
	('slack:T0SANDBOX/U0MAYA', 'Maya Lindqvist', 'maya', 'Europe/Berlin', 'maya.lindqvist@example.com', 'DPGRKEB1JXG', false, false, false),
	('slack:T0SANDBOX/U0THEO', 'Theo Brandt', 'theo', 'Europe/Berlin', 'theo.brandt@example.com', 'DBIXOGYJ5WX', false, false, false),
	('slack:T0SANDBOX/U0RUTH', 'Ruth Adeyemi', 'ruth', 'Europe/Berlin', 'ruth.adeyemi@example.com', 'DR0C9UAKMJL', false, false, false),
	('slack:T0SANDBOX/U0PRIYA', 'Priya Nair', 'priya', 'Europe/Berlin', 'priya.nair@example.com', 'DFUUJGX4R73', false, false, false),
	('slack:T0SANDBOX/U0OMAR', 'Omar Diaz', 'omar', 'Europe/Berlin', 'omar.diaz@example.com', 'D3V016H5XUB', false, false, false),
	('slack:T0SANDBOX/U0ERIN', 'Erin Walsh', 'erin', 'Europe/Berlin', 'erin.walsh@example.com', 'D3IO7LJ7TQ4', false, false, false),
	('slack:T0SANDBOX/U0LENA', 'Lena Fischer', 'lena', 'Europe/Berlin', 'lena.fischer@example.com', 'DMYVDLFD7Q6', false, false, false);
--
-- Data for Name: playbooks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.playbooks VALUES
	('0f39631f7e6152a479deb05e11b0663bed3790394543549c7669d44a2f8f5c45', 'ingress', '{"kind":"ingress","prefix":"ING","name":"Data ingress","about":"Ask to bring a dataset into an AI system. Until it is approved the dataset stays in quarantine.","title":"{dataset} into {destination}","command":"/ai-ingress","channel":"governance","form":[{"field":"dataset","label":"Which dataset?","type":"text","placeholder":"Support tickets 2025","required":true,"material":true,"max_length":100},{"field":"location","label":"Where is it?","type":"url","help":"The address of the bucket, table or folder.","required":true,"material":true},{"field":"data_classification","label":"What kind of data is in it?","type":"select","help":"Take the most sensitive that applies. Without it we cannot accept a request.","required":true,"options":[{"value":"public","label":"Public"},{"value":"internal","label":"Internal"},{"value":"confidential","label":"Confidential"},{"value":"personal","label":"Personal data"},{"value":"special_category","label":"Special category, such as health or religion"}],"material":true},{"field":"destination","label":"Which system will use it?","type":"system","required":true,"material":true},{"field":"purpose","label":"What for?","type":"long_text","placeholder":"Evaluate answers of the support assistant","required":true,"material":true,"max_length":1000},{"field":"retention","label":"How long will it be kept?","type":"select","required":true,"options":[{"value":"days_30","label":"30 days"},{"value":"days_90","label":"90 days"},{"value":"year_1","label":"One year"},{"value":"years_3","label":"Three years"},{"value":"contract","label":"As long as the contract says"}],"material":true,"step":2},{"field":"source","label":"What allows us to use it?","type":"long_text","help":"The licence of the source, or the consent that people gave.","required":true,"step":2,"max_length":1000},{"field":"legal_basis","label":"What is the legal basis for the personal data?","type":"select","required":true,"options":[{"value":"consent","label":"Consent"},{"value":"contract","label":"A contract with the person"},{"value":"legal_obligation","label":"A legal obligation"},{"value":"vital_interests","label":"Vital interests"},{"value":"public_task","label":"A task in the public interest"},{"value":"legitimate_interests","label":"Legitimate interests"}],"shown_when":{"field":"data_classification","one_of":["personal","special_category"]},"material":true,"step":2},{"field":"special_condition","label":"Which condition allows the special category?","type":"select","help":"If none of these fits, talk to the privacy lead before you ask.","required":true,"options":[{"value":"explicit_consent","label":"Explicit consent"},{"value":"employment_law","label":"Employment and social security law"},{"value":"public_health","label":"Public health"},{"value":"research","label":"Research, archives or statistics"},{"value":"made_public","label":"The person made it public"},{"value":"other","label":"Another one, agreed with the privacy lead"}],"shown_when":{"field":"data_classification","equals":"special_category"},"material":true,"step":2},{"field":"leaves","label":"Will it leave our systems?","type":"checkbox","help":"Tick this if a provider outside the company receives it, for instance to run a model.","material":true,"step":2},{"field":"provider","label":"Which provider receives it?","type":"text","required":true,"shown_when":{"field":"leaves","equals":true},"material":true,"step":2,"max_length":100},{"field":"addendum","label":"Link to the data-sharing addendum","type":"url","help":"The draft is enough for now. Nothing may be sent before it is signed.","shown_when":{"field":"leaves","equals":true},"step":2}],"texts":{"opened":"The dataset stays in quarantine until this is decided.","approved":"Please tag the dataset approved=true with {key}. If it goes to a provider, send nothing before the addendum is signed.","rejected":"The dataset stays in quarantine and goes nowhere. Please delete copies that were made.","lapsed":"Nobody decided in time, so the dataset stays in quarantine and goes nowhere. You can ask again.","expired":"The approval of this dataset has ended. Please put it in quarantine, or ask again."},"typed_text":{"secrets":"block"},"zone":"Europe/Berlin","calendars":{"office":{"zone":"Europe/Berlin","hours":{"mon":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"],"thu":["09:00-17:00"],"fri":["09:00-17:00"]},"holidays":{"country":"DE","subdivision":"BE"}}},"routing":[{"rule":"Personal data that leaves","when":{"all":[{"field":"data_classification","one_of":["personal","special_category"]},{"field":"leaves","equals":true}]},"stages":[{"stage":"data","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"quorum":"all","clock":"decision"},{"stage":"addendum","reviewers":[{"role":"legal"},{"role":"product_owner"}],"quorum":"all","clock":"addendum"}]},{"rule":"Data that leaves","when":{"field":"leaves","equals":true},"stages":[{"stage":"data","reviewers":[{"role":"data_steward"}],"clock":"decision"},{"stage":"addendum","reviewers":[{"role":"legal"},{"role":"product_owner"}],"quorum":"all","clock":"addendum"}]},{"rule":"Personal data","when":{"field":"data_classification","one_of":["personal","special_category"]},"stages":[{"stage":"data","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"quorum":"all","clock":"decision"}]},{"rule":"All other data","stages":[{"stage":"data","reviewers":[{"role":"data_steward"}],"clock":"decision"}]}],"fallback":[{"role":"risk_owner"},{"role":"policy_owner"}],"clocks":{"decision":{"limit":"4 business hours","calendar":"office","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":"deputies"}],"end":{"at":{"share":300},"then":"lapse"}},"addendum":{"limit":"48 hours","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":"deputies"}],"end":{"at":{"share":300},"then":"lapse"}}},"grant":{"lasts":"365 days","conditions":"task","overseers":[{"role":"privacy_lead"},{"role":"security_lead"}],"system":"destination","scope":"data_classification","remind":["30 days"]},"rejection":{"codes":{"no_legal_basis":"There is no legal basis","licence":"The licence or the consent does not cover it","too_much_data":"Less data would do","addendum_missing":"The addendum is not settled","unclear":"It is not clear what is asked for"},"cool_down":["14 days","30 days"],"same":["data_classification","destination"]},"schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL),
	('11f87ba4b1948895878d18fb13f7b700604db0cea178c16aba263df5f22ac7c6', 'exception', '{"kind":"exception","prefix":"EXC","name":"Policy exception","about":"Ask to step outside the AI policy, for one system and a limited time. The owner of the clause decides; for high risk the security lead and the policy owner decide as well.","title":"Exception for {system}: {request}","command":"/ai-exception","channel":"governance","form":[{"field":"clause","label":"Which clause of the AI policy?","type":"select","required":true,"options":[{"value":"approved_tools","label":"Use approved AI tools only"},{"value":"confidential_data","label":"Keep confidential data out of public AI"},{"value":"data_retention","label":"Delete data when its time is up"},{"value":"personal_data","label":"Personal data needs a legal basis"},{"value":"vendor_terms","label":"Vendors sign our terms first"},{"value":"disclosure","label":"Say when people are talking to AI"},{"value":"human_review","label":"A person checks decisions about people"},{"value":"testing","label":"Test for safety and bias before release"}],"material":true},{"field":"system","label":"Which system is it for?","type":"system","required":true,"material":true},{"field":"request","label":"What do you want to do?","type":"text","help":"One sentence; it becomes the title of your request.","placeholder":"Summarise support tickets with a hosted model","required":true,"material":true,"max_length":150},{"field":"reason","label":"Why do you need it?","type":"long_text","help":"What it makes possible, and what happens without it. No secrets or personal data, please.","required":true,"max_length":2000},{"field":"controls","label":"What keeps the risk low meanwhile?","type":"long_text","help":"These compensating controls become part of the decision.","placeholder":"Test data only, two named users, outputs checked by hand","required":true,"material":true,"max_length":2000},{"field":"until","label":"Until when do you need it?","type":"date","help":"At most 90 days. You can ask again before it ends.","required":true,"material":true,"latest":"90 days"},{"field":"decision_impact","label":"What can its decisions affect?","type":"select","required":true,"options":[{"value":"life_safety","label":"Life and safety"},{"value":"employment","label":"Somebody''s job"},{"value":"financial","label":"Somebody''s money"},{"value":"access_to_services","label":"Access to a service"},{"value":"reputational","label":"Reputation"},{"value":"informational","label":"Information only"}],"material":true,"step":2},{"field":"human_oversight","label":"Does a person check what it does?","type":"select","required":true,"options":[{"value":"none","label":"Nobody checks"},{"value":"partial","label":"Some of it is checked"},{"value":"full","label":"All of it is checked"}],"material":true,"step":2},{"field":"data_sensitivity","label":"How sensitive is the data?","type":"select","required":true,"options":[{"value":"special_category","label":"Special category, such as health or religion"},{"value":"highly_sensitive","label":"Highly sensitive"},{"value":"sensitive","label":"Sensitive"},{"value":"non_sensitive","label":"Not sensitive"}],"material":true,"step":2},{"field":"user_vulnerability","label":"Who are the people it serves?","type":"select","required":true,"options":[{"value":"vulnerable_populations","label":"People who need protection, such as children"},{"value":"general_public","label":"The general public"},{"value":"professionals","label":"Professionals"}],"material":true,"step":2},{"field":"deployment_scale","label":"How many people does it reach?","type":"select","required":true,"options":[{"value":"millions","label":"Millions"},{"value":"hundreds_of_thousands","label":"Hundreds of thousands"},{"value":"thousands","label":"Thousands"},{"value":"internal","label":"Only us"}],"material":true,"step":2},{"field":"decision_reversibility","label":"Can its decisions be undone?","type":"select","required":true,"options":[{"value":"irreversible","label":"No"},{"value":"difficult_to_reverse","label":"With difficulty"},{"value":"reversible","label":"Yes"}],"material":true,"step":2}],"texts":{"opened":"Until this is decided, the policy applies as it is.","approved":"The compensating controls you named are part of this decision. Please keep to them.","rejected":"The policy applies as it is. Talk to the person who decided if circumstances change.","expired":"This exception has ended, so the policy applies again. If you still need it, open a new request."},"zone":"Europe/Berlin","calendars":{"office":{"zone":"Europe/Berlin","hours":{"mon":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"],"thu":["09:00-17:00"],"fri":["09:00-17:00"]},"holidays":{"country":"DE","subdivision":"BE"}}},"scores":{"risk":{"questions":{"decision_impact":{"life_safety":5,"employment":4,"financial":3,"access_to_services":3,"reputational":2,"informational":1},"human_oversight":{"none":4,"partial":2,"full":1},"data_sensitivity":{"special_category":4,"highly_sensitive":3,"sensitive":2,"non_sensitive":1},"user_vulnerability":{"vulnerable_populations":4,"general_public":2,"professionals":1},"deployment_scale":{"millions":3,"hundreds_of_thousands":2,"thousands":1,"internal":0},"decision_reversibility":{"irreversible":3,"difficult_to_reverse":2,"reversible":1}},"bands":[{"name":"critical","at_least":17},{"name":"high","at_least":12},{"name":"medium","at_least":7},{"name":"low","at_least":0}]}},"routing":[{"rule":"High risk, a data clause","when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["confidential_data","data_retention"]}]},"stages":[{"stage":"owner","reviewers":[{"role":"data_steward"}],"clock":"decision"},{"stage":"security","reviewers":[{"role":"security_lead"}],"clock":"decision"},{"stage":"policy","reviewers":[{"role":"policy_owner"}],"clock":"decision"}]},{"rule":"High risk, the privacy clause","when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","equals":"personal_data"}]},"stages":[{"stage":"owner","reviewers":[{"role":"privacy_lead"}],"clock":"decision"},{"stage":"security","reviewers":[{"role":"security_lead"}],"clock":"decision"},{"stage":"policy","reviewers":[{"role":"policy_owner"}],"clock":"decision"}]},{"rule":"High risk, a legal clause","when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["vendor_terms","disclosure"]}]},"stages":[{"stage":"owner","reviewers":[{"role":"legal"}],"clock":"decision"},{"stage":"security","reviewers":[{"role":"security_lead"}],"clock":"decision"},{"stage":"policy","reviewers":[{"role":"policy_owner"}],"clock":"decision"}]},{"rule":"High risk, a safety clause","when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["human_review","testing"]}]},"stages":[{"stage":"owner","reviewers":[{"role":"ai_safety_lead"}],"clock":"decision"},{"stage":"security","reviewers":[{"role":"security_lead"}],"clock":"decision"},{"stage":"policy","reviewers":[{"role":"policy_owner"}],"clock":"decision"}]},{"rule":"High risk, any other clause","when":{"band":"risk","one_of":["critical","high"]},"stages":[{"stage":"security","reviewers":[{"role":"security_lead"}],"clock":"decision"},{"stage":"policy","reviewers":[{"role":"policy_owner"}],"clock":"decision"}]},{"rule":"A data clause","when":{"field":"clause","one_of":["confidential_data","data_retention"]},"stages":[{"stage":"owner","reviewers":[{"role":"data_steward"}],"clock":"decision"}]},{"rule":"The privacy clause","when":{"field":"clause","equals":"personal_data"},"stages":[{"stage":"owner","reviewers":[{"role":"privacy_lead"}],"clock":"decision"}]},{"rule":"A legal clause","when":{"field":"clause","one_of":["vendor_terms","disclosure"]},"stages":[{"stage":"owner","reviewers":[{"role":"legal"}],"clock":"decision"}]},{"rule":"A safety clause","when":{"field":"clause","one_of":["human_review","testing"]},"stages":[{"stage":"owner","reviewers":[{"role":"ai_safety_lead"}],"clock":"decision"}]},{"rule":"Any other clause","stages":[{"stage":"owner","reviewers":[{"role":"policy_owner"}],"clock":"decision"}]}],"fallback":[{"role":"policy_owner"},{"role":"executive"}],"clocks":{"decision":{"limit":"2 business days","calendar":"office","remind":[{"share":50},{"share":80}],"escalate":[{"at":{"share":100},"add":"deputies"}]},"answer":{"limit":"3 business days","calendar":"office","remind":[{"share":50}],"end":{"at":{"share":500},"then":"lapse"}}},"grant":{"lasts":"90 days","cap":"270 days","renewals":{"at_most":3,"climb_at":2,"score":"risk"},"conditions":"task","overseers":[{"role":"policy_owner"}],"until":"until","system":"system","scope":"clause","remind":["14 days"]},"debt":{"by":"clause","cap":5,"reviewers":[{"role":"policy_owner"}],"clock":"decision"},"emergency":{"by":[{"rota":"on_call"}],"lasts":"24 hours","review":{"limit":"2 business days","calendar":"office","remind":[{"share":50}]}},"rejection":{"codes":{"controls_too_weak":"The controls are too weak","risk_too_high":"The risk is too high","other_way":"There is a way within the policy","law_forbids":"The law or a contract forbids it","unclear":"It is not clear what is asked for"},"cool_down":["14 days","30 days"],"same":["clause","system"]},"questions":{"clock":"answer"},"schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL),
	('1a64b960ac5a04281b2d6490a456df892fdbc27c9aae87acef8e41e84698526e', 'near_miss', '{"kind":"near_miss","prefix":"NM","name":"Near miss","about":"Something almost went wrong, and next time it might. Nobody is to blame for a near miss; telling it is what keeps it from happening.","title":"{what}","channel":"incidents","form":[{"field":"type","label":"What would it have been?","type":"select","options":[{"value":"safety_violation","label":"Safety violation"},{"value":"security_breach","label":"Security breach"},{"value":"bias_harm","label":"Bias or discrimination"},{"value":"privacy_violation","label":"Privacy violation"},{"value":"performance_regression","label":"Performance regression"},{"value":"data_poisoning","label":"Data poisoning"},{"value":"rag_injection","label":"Poisoned documents (RAG injection)"},{"value":"availability","label":"It does not answer"}]},{"field":"what","label":"What almost happened?","type":"long_text","help":"The first words become the title. No secrets or personal data, please.","placeholder":"A test prompt made the assistant draft a refund that nobody had approved","required":true,"max_length":2000},{"field":"system","label":"Which system is it?","type":"system"},{"field":"stopped","label":"What stopped it?","type":"long_text","help":"Luck counts. It shows where a control is missing.","max_length":1000}],"texts":{"opened":"Thank you. If it turns out that somebody was harmed after all, please report it with /ai-incident."},"zone":"Europe/Berlin","summons":[{"ask":[{"role":"policy_owner"}]}],"fallback":[{"rota":"on_call"},{"role":"risk_owner"}],"closing":["root_cause","change"],"actions":"task","schema":1,"lifecycle":"incident"}', '2026-11-24 08:30:01.898881+00', NULL),
	('5d51994120b57853ffac614d6e60a517a93f0aa1edb35270c1a3470ddd15d80f', 'unsealing', '{"kind":"unsealing","prefix":"UNS","name":"Name of a reporter","about":"Tell who reported an incident in confidence.","title":"Who reported {incident}?","channel":"incidents","private":true,"form":[{"field":"incident","label":"Which incident?","type":"text","required":true},{"field":"reason","label":"Why is the name needed?","type":"long_text","required":true}],"zone":"Europe/Berlin","calendars":{"office":{"zone":"Europe/Berlin","hours":{"mon":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"],"thu":["09:00-17:00"],"fri":["09:00-17:00"]},"holidays":{"country":"DE","subdivision":"BE"}}},"routing":[{"rule":"Two people, always","stages":[{"stage":"unsealing","reviewers":[{"role":"privacy_lead"},{"role":"legal"}],"quorum":"all","clock":"decision"}]}],"fallback":[{"role":"policy_owner"},{"role":"executive"}],"clocks":{"decision":{"limit":"1 business day","calendar":"office","remind":[{"share":50}],"end":{"at":{"share":300},"then":"lapse"}}},"effect":"unseal","schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL),
	('71c9349e917e6d49084c39bc7e6f235a5c2ff34b4b574a7f41aef2b77be7667f', 'incident', '{"kind":"incident","prefix":"INC","name":"AI incident","about":"Report that an AI system did harm, leaked something or may do so. Better too early than too late: the people who can help are called at once, and a false alarm costs nobody anything.","title":"{what}","command":"/ai-incident","channel":"incidents","urgent":true,"form":[{"field":"severity","label":"How severe is it?","type":"select","help":"Not sure? Leave it empty. It counts as medium until somebody says otherwise.","options":[{"value":"critical","label":"Critical: people are being harmed, or data is leaking now"},{"value":"high","label":"High: serious harm is likely, or many people are affected"},{"value":"medium","label":"Medium: some people are affected, nothing irreversible"},{"value":"low","label":"Low: a nuisance, or found before it did harm"}]},{"field":"what","label":"What happened?","type":"long_text","help":"The first words become the title. No secrets or personal data, please.","placeholder":"The billing chatbot shows other people''s invoices","required":true,"max_length":2000},{"field":"system","label":"Which system is it?","type":"system"},{"field":"type","label":"What kind of incident is it?","type":"select","help":"It decides who is called besides the first responder, and which first moves are listed.","options":[{"value":"safety_violation","label":"Safety violation"},{"value":"security_breach","label":"Security breach"},{"value":"bias_harm","label":"Bias or discrimination"},{"value":"privacy_violation","label":"Privacy violation"},{"value":"performance_regression","label":"Performance regression"},{"value":"data_poisoning","label":"Data poisoning"},{"value":"rag_injection","label":"Poisoned documents (RAG injection)"},{"value":"availability","label":"It does not answer"}]},{"field":"personal_data","label":"Personal data may be exposed","type":"checkbox","help":"Then the privacy lead is called as well, since notices to regulators have limits of their own."},{"field":"eu_residents","label":"People in the EU are affected","type":"checkbox","shown_when":{"field":"personal_data","equals":true}},{"field":"high_risk","label":"The system is high-risk under the EU AI Act","type":"checkbox","help":"Its risk tier and its entry in the registry tell. Then a serious incident has to be reported."},{"field":"harm","label":"What did it cause, or may it have caused?","type":"multi_select","help":"Any of these makes it a serious incident (AI Act Art. 3(49) and Art. 73(3)).","options":[{"value":"death","label":"Death of a person"},{"value":"health","label":"Serious harm to somebody''s health"},{"value":"critical_infrastructure","label":"Lasting disruption of critical infrastructure"},{"value":"widespread","label":"Widespread infringement"},{"value":"fundamental_rights","label":"Infringement of fundamental rights"},{"value":"property","label":"Serious harm to property or the environment"}],"shown_when":{"field":"high_risk","equals":true}},{"field":"discovered","label":"When was it discovered?","type":"datetime","help":"If it was not just now. Limits of the law often count from this moment.","past":true,"latest":"1 hour"},{"field":"evidence","label":"A link to what shows it","type":"url","help":"A message, a log, a screenshot. The shortcut on a message fills this in.","max_length":500},{"field":"private","label":"Keep it private","type":"checkbox","help":"No card in the channel; only those who are called, and you, see that there is one."},{"field":"confidential","label":"Report it in confidence","type":"checkbox","help":"Your name is kept apart from the record: those who deal with this do not learn it, and you still hear how it goes. It takes two named people to have it told, and then you hear of that and why."},{"field":"drill","label":"This is a drill","type":"checkbox","help":"An exercise. It runs like the real thing, is marked in every message and is left out of every figure."}],"texts":{"opened":"Keep what shows it (inputs, outputs, times) and change nothing that would be missed later. If people are being harmed, stop the system first and ask afterwards."},"zone":"Europe/Berlin","calendars":{"office":{"zone":"Europe/Berlin","hours":{"mon":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"],"thu":["09:00-17:00"],"fri":["09:00-17:00"]},"holidays":{"country":"DE","subdivision":"BE"}}},"severities":{"critical":{"label":"Critical","triage":{"limit":"15 minutes","remind":[{"before":"5 minutes"}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"executive"}]}]},"leadership":{"limit":"30 minutes","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}]},"containment":{"limit":"2 hours","remind":[{"share":50},{"before":"15 minutes"}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"executive"}]}]},"on_entry":[{"call":[{"role":"ai_safety_lead"}]},{"tell":[{"role":"policy_owner"}]},{"channel":"governance"},{"update":true}],"updates":{"every":"1 hour"}},"high":{"label":"High","triage":{"limit":"1 hour","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"executive"}]}]},"leadership":{"limit":"2 hours","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}]},"containment":{"limit":"8 hours","remind":[{"share":50},{"before":"1 hour"}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"executive"}]}]},"on_entry":[{"tell":[{"role":"policy_owner"}]}],"updates":{"every":"4 hours"}},"medium":{"label":"Medium","triage":{"limit":"4 hours","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"security_lead"}]}]},"leadership":{"limit":"8 hours","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}]},"containment":{"limit":"24 hours","remind":[{"share":50},{"before":"4 hours"}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"security_lead"}]}]},"updates":{"every":"8 business hours","calendar":"office"}},"low":{"label":"Low","triage":{"limit":"1 business day","calendar":"office","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"security_lead"}]}]},"containment":{"limit":"3 business days","calendar":"office","remind":[{"share":50},{"before":"1 business day"}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"security_lead"}]}]}}},"severity":"medium","summons":[{"ask":[{"rota":"on_call"}]},{"when":{"field":"severity","one_of":["critical","high"]},"ask":[{"role":"security_lead"},{"role":"risk_owner"}]},{"when":{"field":"severity","equals":"critical"},"ask":[{"role":"privacy_lead"}]},{"when":{"field":"type","one_of":["security_breach","data_poisoning","rag_injection"]},"ask":[{"role":"security_lead"}]},{"when":{"field":"type","one_of":["safety_violation","bias_harm"]},"ask":[{"role":"ai_safety_lead"}]},{"when":{"any":[{"field":"type","equals":"privacy_violation"},{"field":"personal_data","equals":true}]},"ask":[{"role":"privacy_lead"}]},{"when":{"field":"type","equals":"data_poisoning"},"ask":[{"role":"data_steward"}]},{"when":{"field":"type","one_of":["data_poisoning","performance_regression","availability"]},"ask":[{"role":"ml_ops"}]}],"fallback":[{"role":"security_lead"},{"role":"policy_owner"}],"duties":[{"duty":"lead","label":"Lead","ask":[{"rota":"on_call"}],"summons":[{"when":{"field":"type","equals":"security_breach"},"ask":[{"role":"security_lead"}]}],"unclaimed":{"critical":{"limit":"5 minutes","escalate":[{"at":{"share":100},"add":"deputies"}]},"high":{"limit":"15 minutes","remind":[{"before":"5 minutes"}],"escalate":[{"at":{"share":100},"add":"deputies"}]},"medium":{"limit":"1 hour","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":"deputies"}]}}},{"duty":"communications","label":"Communications","when":{"field":"severity","one_of":["critical","high"]},"ask":[{"role":"risk_owner"}],"unclaimed":{"critical":{"limit":"30 minutes","remind":[{"share":50}]}}},{"duty":"scribe","label":"Scribe","when":{"field":"severity","equals":"critical"}},{"duty":"privacy","label":"Privacy","when":{"any":[{"field":"type","equals":"privacy_violation"},{"field":"personal_data","equals":true}]},"ask":[{"role":"privacy_lead"}],"unclaimed":{"critical":{"limit":"30 minutes","remind":[{"share":50}]},"high":{"limit":"2 hours","remind":[{"share":50}]}}}],"checklists":{"safety_violation":["Keep the inputs and outputs that broke the rules","Isolated or systematic?","Was the system prompt bypassed?","Contain it with a patch of the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Find the way in","Revoke keys and credentials","Tighten input validation and rate limits","Keep the inputs of the attack","Rotate secrets","Block the pattern"],"bias_harm":["Name the groups that are affected","Quantify the harm","Document what was found and how","Decide on remedies for past decisions","Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"privacy_violation":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"performance_regression":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"data_poisoning":["Quarantine suspect data","Scope the contamination","Decide on retraining","Keep the chain of custody","Rebuild the index from a clean snapshot","Roll the model back","Audit the source"],"rag_injection":["Find the poisoned documents","Query the log for their retrievals","List the sessions that are affected","Quarantine the documents"],"availability":["Roll back or divert","Tell the users","Verify on the evaluation suite"]},"containment":{"safety_violation":["Patch the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Revoke keys and credentials, and rotate secrets","Tighten input validation and rate limits","Block the pattern"],"bias_harm":["Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"privacy_violation":["Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"performance_regression":["Roll back to the last version that passed the evaluation suite","Divert to a fallback or to people"],"data_poisoning":["Quarantine suspect data","Roll the model back","Rebuild the index from a clean snapshot"],"rag_injection":["Quarantine the documents","Take them out of the index, and end the sessions that saw them"],"availability":["Roll back to the last version that answered","Divert to a fallback or to people"]},"notices":{"regulator":{"label":"Supervisory authority (GDPR Art. 33)","when":{"any":[{"field":"personal_data","equals":true},{"field":"type","equals":"privacy_violation"}]},"template":"Notification of a personal data breach (GDPR Art. 33)\nOur reference: {key}\n\nWhat happened\n{what}\nSystem: {system}. Kind of incident: {type}.\nDiscovered: {discovered}. Declared internally: {declared}.\n\na) Nature of the breach\nLoss of confidentiality, integrity or availability: [to be filled in: which of the three]\nCategories of people: [to be filled in: for example customers, employees, children]\nApproximate number of people: [to be filled in: a number, or why it is not known yet]\nCategories of records: [to be filled in: for example names, invoices, health data]\nApproximate number of records: [to be filled in: a number, or why it is not known yet]\n\nb) Contact\nPrivacy lead (data protection officer): [to be filled in: name, e-mail and telephone]\n\nc) Likely consequences\n[to be filled in: what may happen to the people concerned]\n\nd) Measures\nTaken: {measures}\nContained: {contained}.\nProposed, also to soften what may follow: [to be filled in: what is still to be done, and by when]\n\nReasons for the delay, if this is later than 72 hours: [to be filled in: the reasons, or none]"},"users":{"label":"Affected users","when":{"any":[{"field":"personal_data","equals":true},{"field":"type","one_of":["privacy_violation","bias_harm","safety_violation"]}]},"template":"We are writing because something went wrong that concerns you.\n\nWhat happened\n[to be filled in: what happened, in two or three plain sentences, without names of other people]\nIt concerns {system} and was discovered on {discovered}.\n\nWhich of your data, or which decision about you\n[to be filled in: which data or which decision]\n\nWhat we have done\n{measures}\n\nWhat you can do\n[to be filled in: for example change a password, look at a bill, ask for a new decision]\n\nWhere you get help\n[to be filled in: who answers questions, with e-mail, telephone and hours]\n\nYou have the right to complain to a data protection authority: [to be filled in: name and address of the authority]\n\nWe are sorry. Reference: {key}"},"leadership":{"label":"Leadership","when":{"field":"severity","one_of":["critical","high"]},"template":"{key}, {severity}: {system}\n\n{what}\n\nImpact\nOn the business: [to be filled in: customers, revenue, operations]\nOn our reputation: [to be filled in: who knows, who is likely to ask]\nRegulatory: [to be filled in: which duties, which of them run out when]\n\nDecisions we need from you\n[to be filled in: what has to be decided, by when, or none]\n\nPeople we need\n[to be filled in: who is missing, for how long, or nobody]\n\nTimeline\nDiscovered: {discovered}\nDeclared: {declared}\nContained: {contained}\nResolved: {resolved}\nNext step: [to be filled in: what happens next, and when you hear again]\n\nWhat was done: {measures}"}},"decisions":{"pause":"pause","lift":"lift","send":"notice","excuse":"not_reportable","unseal":"unsealing"},"shortcut":"Report AI incident","regulations":{"gdpr_authority":{"label":"GDPR: notice to the supervisory authority","when":{"all":[{"field":"personal_data","equals":true},{"field":"eu_residents","equals":true}]},"anchor":"discovered","limit":"72 hours","remind":[{"share":50},{"before":"12 hours"},{"before":"2 hours"}],"escalate":[{"at":{"share":80},"add":"deputies"},{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"GDPR Art. 33(1)","link":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-21","duty":[{"role":"privacy_lead"}],"asks":"Tell the supervisory authority what happened to which data of how many people, the likely consequences and what was done. What is not known yet may follow; say why it is late if it is."},"ai_act_2_days":{"label":"AI Act: report of a widespread infringement or of disrupted critical infrastructure","when":{"all":[{"field":"high_risk","equals":true},{"any":[{"field":"harm","contains":"widespread"},{"field":"harm","contains":"critical_infrastructure"}]}]},"limit":"2 days","remind":[{"share":50},{"before":"4 hours"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"EU AI Act Art. 73(3)","link":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","checked":"2026-11-21","duty":[{"role":"legal"},{"role":"ai_safety_lead"}],"asks":"Report the serious incident to the market surveillance authority; a first report may be incomplete."},"ai_act_10_days":{"label":"AI Act: report of a death","when":{"all":[{"field":"high_risk","equals":true},{"field":"harm","contains":"death"},{"not":{"any":[{"field":"harm","contains":"widespread"},{"field":"harm","contains":"critical_infrastructure"}]}}]},"limit":"10 days","remind":[{"share":50},{"before":"1 day"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"EU AI Act Art. 73(4)","link":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","checked":"2026-11-21","duty":[{"role":"legal"},{"role":"ai_safety_lead"}],"asks":"Report the serious incident to the market surveillance authority; a first report may be incomplete."},"ai_act_15_days":{"label":"AI Act: report of a serious incident","when":{"all":[{"field":"high_risk","equals":true},{"any":[{"field":"harm","contains":"health"},{"field":"harm","contains":"fundamental_rights"},{"field":"harm","contains":"property"}]},{"not":{"any":[{"field":"harm","contains":"death"},{"field":"harm","contains":"widespread"},{"field":"harm","contains":"critical_infrastructure"}]}}]},"limit":"15 days","remind":[{"share":50},{"before":"2 days"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"EU AI Act Art. 73(2)","link":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","checked":"2026-11-21","duty":[{"role":"legal"},{"role":"ai_safety_lead"}],"asks":"Report the serious incident to the market surveillance authority; a first report may be incomplete."},"nis2_warning":{"label":"NIS2: early warning","when":{"all":[{"any":[{"team":"entity","contains":"essential"},{"team":"entity","contains":"important"}]},{"field":"severity","one_of":["critical","high"]}]},"limit":"24 hours","remind":[{"share":50},{"before":"4 hours"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"NIS2 Art. 23(4)(a)","link":"https://eur-lex.europa.eu/eli/dir/2022/2555/oj","checked":"2026-11-21","duty":[{"role":"security_lead"}],"asks":"Warn the CSIRT or the authority; say whether it may be malicious, and whether it may reach other countries."},"nis2_notification":{"label":"NIS2: incident notification","when":{"all":[{"any":[{"team":"entity","contains":"essential"},{"team":"entity","contains":"important"}]},{"field":"severity","one_of":["critical","high"]}]},"limit":"72 hours","remind":[{"share":50},{"before":"12 hours"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"NIS2 Art. 23(4)(b)","link":"https://eur-lex.europa.eu/eli/dir/2022/2555/oj","checked":"2026-11-21","duty":[{"role":"security_lead"}],"asks":"Update the early warning with a first assessment of severity and impact."},"nis2_final":{"label":"NIS2: final report","when":{"all":[{"any":[{"team":"entity","contains":"essential"},{"team":"entity","contains":"important"}]},{"field":"severity","one_of":["critical","high"]}]},"anchor":"nis2_notification","limit":"1 month","remind":[{"share":50},{"before":"3 days"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"NIS2 Art. 23(4)(d)","link":"https://eur-lex.europa.eu/eli/dir/2022/2555/oj","checked":"2026-11-21","duty":[{"role":"security_lead"}],"asks":"Report in full, with the root cause and what was done; if it still runs, report its progress instead."},"dora_initial":{"label":"DORA: initial notification","when":{"all":[{"team":"entity","contains":"financial"},{"field":"severity","one_of":["critical","high"]}]},"anchor":"classified","limit":"4 hours","at_most":"24 hours","remind":[{"share":50},{"before":"1 hour"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"DORA Art. 19(4)(a), Delegated Regulation (EU) 2025/301 Art. 5","link":"https://eur-lex.europa.eu/eli/reg_del/2025/301/oj","checked":"2026-11-21","duty":[{"role":"security_lead"},{"role":"legal"}],"asks":"Send the initial notification of a major ICT-related incident to the authority."},"dora_intermediate":{"label":"DORA: intermediate report","when":{"all":[{"team":"entity","contains":"financial"},{"field":"severity","one_of":["critical","high"]}]},"anchor":"dora_initial","limit":"72 hours","remind":[{"share":50},{"before":"12 hours"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"DORA Art. 19(4)(b), Delegated Regulation (EU) 2025/301 Art. 5","link":"https://eur-lex.europa.eu/eli/reg_del/2025/301/oj","checked":"2026-11-21","duty":[{"role":"security_lead"},{"role":"legal"}],"asks":"Send the intermediate report, even if nothing has changed since."},"dora_final":{"label":"DORA: final report","when":{"all":[{"team":"entity","contains":"financial"},{"field":"severity","one_of":["critical","high"]}]},"anchor":"dora_intermediate","limit":"1 month","remind":[{"share":50},{"before":"3 days"}],"escalate":[{"at":{"share":100},"add":[{"role":"executive"}]}],"source":"DORA Art. 19(4)(c), Delegated Regulation (EU) 2025/301 Art. 5","link":"https://eur-lex.europa.eu/eli/reg_del/2025/301/oj","checked":"2026-11-21","duty":[{"role":"security_lead"},{"role":"legal"}],"asks":"Send the final report once the root cause is analysed."}},"room":{"name":"ai-{key}"},"closing":["root_cause","tests","change","checklist"],"actions":"task","schema":1,"lifecycle":"incident"}', '2026-11-24 08:30:01.898881+00', NULL),
	('77bfbf2533969235ae3681300bbb89af4a3c8b0dceb731b21379b0c4a07fed11', 'ledger', '{"kind":"ledger","prefix":"LOG","name":"Ledger","title":"Ledger","channel":"ledger","schema":1,"lifecycle":"ledger"}', '2026-11-24 08:30:01.898881+00', NULL),
	('9c3c74b9f43af9b3814ab48d522bdef8030250912e9c08074e16d921e2ab0fce', 'weekly', '{"kind":"weekly","prefix":"REV","name":"Weekly AI governance review","about":"Fifteen minutes once a week on what is open, what went wrong, what was decided and what ends soon.","title":"Weekly review","channel":"governance","zone":"Europe/Berlin","weekday":"monday","at":"09:00","owner":{"role":"policy_owner"},"sections":["open","incidents","decided","ending","figures"],"schema":1,"lifecycle":"review"}', '2026-11-24 08:30:01.898881+00', NULL),
	('a07052a6f8b7e79e6a04ba3d6b03d89807faf2faaed354a90ab9c3baa4ccd224', 'erasure', '{"kind":"erasure","prefix":"ERA","name":"Erasure of texts","about":"Text that somebody typed is erased for good. The record keeps that it was there and who decided this.","title":"Erase {what} of {case}","channel":"governance","private":true,"form":[{"field":"case","label":"Of which case?","type":"text","required":true,"max_length":40},{"field":"what","label":"Which texts?","type":"text","required":true,"max_length":300},{"field":"reason","label":"Why are they erased?","type":"long_text","help":"The request of a person, the end of a purpose, something that was typed by mistake. Do not repeat the text.","required":true,"max_length":1000}],"texts":{"opened":"If you approve, the texts are erased at once and for good.","approved":"The texts are gone from the database and from the messages that showed them.","rejected":"Nothing was erased."},"zone":"Europe/Berlin","calendars":{"office":{"zone":"Europe/Berlin","hours":{"mon":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"],"thu":["09:00-17:00"],"fri":["09:00-17:00"]},"holidays":{"country":"DE","subdivision":"BE"}}},"routing":[{"rule":"Every erasure","stages":[{"stage":"privacy","reviewers":[{"role":"privacy_lead"},{"role":"data_steward"}],"quorum":"all","clock":"decision"}]}],"fallback":[{"role":"policy_owner"},{"role":"risk_owner"}],"clocks":{"decision":{"limit":"5 business days","calendar":"office","remind":[{"share":50},{"share":80}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":200},"add":[{"group":"privacy_team"}]}]}},"effect":"erase","schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL),
	('a5eec9386362ac4dec39f6ced60dfdf7359fed580f1bf32323a273baca56a5fd', 'task', '{"kind":"task","prefix":"ACT","name":"Task","about":"Something that one person does by a date. Tasks that are still open come up in the weekly review.","title":"{what}","channel":"governance","form":[{"field":"what","label":"What is to be done?","type":"text","placeholder":"Add the new model to the registry","required":true,"max_length":150},{"field":"owner","label":"Who does it?","type":"person","required":true},{"field":"due","label":"By when?","type":"date","required":true}],"zone":"Europe/Berlin","owner":"owner","due":"due","remind":["2 days"],"nag":true,"schema":1,"lifecycle":"task"}', '2026-11-24 08:30:01.898881+00', NULL),
	('b714de6e7990c4ac6a867bbc80a38dbdd56c04d7e0234044420f55ac74091109', 'not_reportable', '{"kind":"not_reportable","prefix":"NOR","name":"Not reportable","about":"A duty to report does not apply to an incident. Until two people agree, its clock runs on.","title":"{incident}: {regulation}","channel":"governance","urgent":true,"form":[{"field":"incident","label":"Which incident is it?","type":"text","required":true},{"field":"regulation","label":"Which duty to report does not apply?","type":"text","required":true},{"field":"source","label":"Where is it written?","type":"text"},{"field":"due","label":"When is it due?","type":"datetime","past":true},{"field":"severity","label":"How severe is the incident?","type":"text"},{"field":"system","label":"Which system is it about?","type":"system"},{"field":"reason","label":"Why does it not apply?","type":"long_text","required":true,"max_length":2000}],"zone":"Europe/Berlin","routing":[{"rule":"Two people agree","stages":[{"stage":"privacy_and_law","reviewers":[{"role":"privacy_lead"},{"role":"legal"}],"quorum":"all","clock":"decision"}]}],"fallback":[{"role":"security_lead"},{"role":"policy_owner"},{"role":"executive"}],"clocks":{"decision":{"limit":"4 hours","remind":[{"share":50}],"escalate":[{"at":{"share":50},"add":"deputies"},{"at":{"share":100},"add":[{"role":"executive"}]}]}},"effect":"excuse","schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL),
	('c89cf381441a2f89110e42374e191dabbb32f92f0e52f44b4a7c1c3a94c034bc', 'notice', '{"kind":"notice","prefix":"NOT","name":"Notice of an incident","about":"A text that leaves the team, or reaches its leadership, is read by somebody who did not write it.","title":"{notice} ({incident})","channel":"governance","private":true,"urgent":true,"form":[{"field":"incident","label":"Which incident?","type":"text","required":true},{"field":"notice","label":"Which notice?","type":"select","required":true,"options":[{"value":"regulator","label":"Supervisory authority (GDPR Art. 33)"},{"value":"users","label":"Affected users"},{"value":"leadership","label":"Leadership"}]},{"field":"severity","label":"How severe is it?","type":"text"},{"field":"text","label":"Its text","type":"long_text","required":true,"max_length":3000}],"texts":{"opened":"Read it as whoever gets it will. If something has to change, reject it and say what.","approved":"It may be sent in these words. Send it, and mark it as sent in the incident.","rejected":"It may not be sent in these words. The draft is kept in the incident, to be changed there."},"zone":"Europe/Berlin","routing":[{"rule":"To an authority","when":{"field":"notice","equals":"regulator"},"stages":[{"stage":"content","reviewers":[{"role":"privacy_lead"},{"role":"legal"}],"quorum":"all","clock":"decision"}]},{"rule":"To the people affected","when":{"field":"notice","equals":"users"},"stages":[{"stage":"content","reviewers":[{"role":"product_owner"},{"role":"legal"}],"quorum":"all","clock":"decision"}]},{"rule":"To leadership","stages":[{"stage":"content","reviewers":[{"role":"security_lead"},{"role":"risk_owner"}],"clock":"decision"}]}],"fallback":[{"role":"policy_owner"},{"role":"executive"}],"clocks":{"decision":{"limit":"4 hours","remind":[{"share":50},{"before":"30 minutes"}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":150},"add":[{"role":"executive"}]}]}},"effect":"send","schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL),
	('eec9d88820d31bc09493aeb64f5863cbe5353b4c7315a6bd0ce1c70a3f62985e', 'pause', '{"kind":"pause","prefix":"PAU","name":"Pause of use","about":"Use of a system is paused because of an incident, until that is lifted.","title":"Pause {system} because of {incident}","channel":"incidents","urgent":true,"form":[{"field":"incident","label":"Because of which incident?","type":"text","required":true,"max_length":40},{"field":"system","label":"Which system?","type":"system","required":true},{"field":"severity","label":"How severe is it?","type":"select","options":[{"value":"critical","label":"Critical"},{"value":"high","label":"High"},{"value":"medium","label":"Medium"},{"value":"low","label":"Low"}]},{"field":"reason","label":"Why must it not be used?","type":"long_text","max_length":2000},{"field":"suspend","label":"Suspend every grant and request on this system?","type":"select","options":[{"value":"suspend","label":"Yes: no grant holds and no request goes on"},{"value":"leave","label":"No: leave them as they are"}]}],"texts":{"opened":"If people are being harmed, switch it off first and decide afterwards.","approved":"Use of the system is paused. It is lifted from the incident, by a decision of its own.","rejected":"The system stays in use. Contain the incident by other means.","lapsed":"Nobody decided in time, so the system stays in use. Ask again, or call somebody who can decide."},"zone":"Europe/Berlin","routing":[{"rule":"Above medium, two people","when":{"field":"severity","one_of":["critical","high"]},"stages":[{"stage":"pause","reviewers":[{"role":"security_lead"},{"role":"risk_owner"}],"quorum":"all","clock":"decision"}]},{"rule":"Up to medium, one person","stages":[{"stage":"pause","reviewers":[{"role":"security_lead"},{"role":"ml_ops"}],"clock":"decision"}]}],"fallback":[{"role":"policy_owner"},{"role":"executive"}],"clocks":{"decision":{"limit":"15 minutes","remind":[{"before":"5 minutes"}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":200},"add":[{"role":"executive"}]}],"end":{"at":{"share":1000},"then":"lapse"}}},"effect":"pause","schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL),
	('f179500d685d917b406d37b4784e54d74663809e96ab1aa4578ff89afe6fc6a4', 'lift', '{"kind":"lift","prefix":"LIF","name":"Lifting of a pause","about":"A system that was paused because of an incident may be used again.","title":"Lift the pause of {system} because of {incident}","channel":"incidents","urgent":true,"form":[{"field":"incident","label":"Because of which incident was it paused?","type":"text","required":true,"max_length":40},{"field":"system","label":"Which system?","type":"system","required":true},{"field":"severity","label":"How severe is it?","type":"select","options":[{"value":"critical","label":"Critical"},{"value":"high","label":"High"},{"value":"medium","label":"Medium"},{"value":"low","label":"Low"}]},{"field":"reason","label":"Why may it be used again?","type":"long_text","max_length":2000}],"texts":{"opened":"Ask what shows that it does no more harm before you approve.","rejected":"Use of the system stays paused."},"zone":"Europe/Berlin","routing":[{"rule":"Above medium, two people","when":{"field":"severity","one_of":["critical","high"]},"stages":[{"stage":"lift","reviewers":[{"role":"security_lead"},{"role":"risk_owner"}],"quorum":"all","clock":"decision"}]},{"rule":"Up to medium, one person","stages":[{"stage":"lift","reviewers":[{"role":"security_lead"},{"role":"ml_ops"}],"clock":"decision"}]}],"fallback":[{"role":"policy_owner"},{"role":"executive"}],"clocks":{"decision":{"limit":"4 hours","remind":[{"share":50}],"escalate":[{"at":{"share":100},"add":"deputies"},{"at":{"share":200},"add":[{"role":"executive"}]}]}},"effect":"lift","schema":1,"lifecycle":"approval"}', '2026-11-24 08:30:01.898881+00', NULL);
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
	(1, 'ledger@2026-11-24', 2, 'cb2306b990608a39923f9cb9d410f585baa3cb7e8536c90371f8ab1ea2412221'),
	(1, 'weekly@2026-11-30T08:00Z', 2, '5b4d031ad6b8baf85761b81349463b566f2598f09a5b316e70b3d158083d90b7'),
	(2, '622de95baf954d9087adc423946b6dc3', 10, '4b38e0a1af60a7f60aa81f72a43048ccbc8d76902ad9faff6d359df66ecc5d7b'),
	(2, 'e4e780f032d3415390a78262fbdb4345', 7, '70ecb271f25be020eab71f164eea28337e01323107be817cef42ab28b724d33d'),
	(2, 'ff47a27e33494a01903038b2f54db182', 9, '24db072adb4b33b427556a839ab7e5319aeca01ce0a4b7789d4318d992e45f8d'),
	(3, '97a8f0ef8a6744a48ceaaab1a63d005f', 25, 'ef430ce274f468a961eb0ba02f66fde783a0ec9647adf2ba52616d0e61b8ec35'),
	(3, '97a8f0ef8a6744a48ceaaab1a63d005f.a1', 3, 'f47b3928915db0e6c906267324abd11dc9a1a8c231289f1b5048330d5a6d84eb'),
	(4, 'ff47a27e33494a01903038b2f54db182', 11, 'ba8ad4b348c077c634d4513b5afb56e6594600d168be0d76d66c69a4a3c23d9f');
--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seals VALUES
	(1, '{"at":"2026-11-24T08:30:02.177759Z","before":"0000000000000000000000000000000000000000000000000000000000000000","leaves":2,"root":"feabf70f296ec6dc0772661e7f382cdfcda5f0f7b15ec1b28e284fc0fb277131","seal":1}', '6f9cc5d54686cd17dd2d91c989ffb88c8b1153dfe46d665063de312d25e85a75'),
	(2, '{"at":"2026-11-25T07:00:00.023680Z","before":"6f9cc5d54686cd17dd2d91c989ffb88c8b1153dfe46d665063de312d25e85a75","leaves":3,"root":"9f09f82cbe616b6d6eabf16217fac3f96e293317b339849fb990e19736cd2238","seal":2}', 'e8cfcb2f640b1e4562b4a1f81cbd5754f9153e5bd0c11027011912e6a02950f4'),
	(3, '{"at":"2026-11-26T07:00:00.022111Z","before":"e8cfcb2f640b1e4562b4a1f81cbd5754f9153e5bd0c11027011912e6a02950f4","leaves":2,"root":"b85f067ff1b9f3ed878167819b6d5e83369ca902c711aa06f9335dd901475277","seal":3}', 'eb6e84a5c48e07c956149b22ef34a5247ffd367a851ebe9b59aaf0131b389169'),
	(4, '{"at":"2026-11-28T07:00:00.019228Z","before":"eb6e84a5c48e07c956149b22ef34a5247ffd367a851ebe9b59aaf0131b389169","leaves":1,"root":"10d17dc510aec40084e7cc542e0875e42cff4a26aeb82296d7c232076f776f14","seal":4}', 'dec4bda49726ad57672d4388a7dcdfb5e2499bd8f9de8fb0e049c1bcad292047');
--
-- Data for Name: seen; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seen VALUES
	('load:f9638466-18c7-4553-b8c7-d6457688993d', '{"case":"ledger@2026-11-24","key":"LOG-1","state":"kept","refusal":null,"repeated":false}', '2026-11-24 08:30:01.921738+00'),
	('open:weekly@2026-11-30T08:00Z', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-24 08:30:02.140252+00'),
	('view:VERLE88407O:hR66RQ1PTN3DBRE89', '{"case":"622de95baf954d9087adc423946b6dc3","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 08:30:02.263316+00'),
	('timer:622de95baf954d9087adc423946b6dc3:decision/1/remind50%', '{"case":"622de95baf954d9087adc423946b6dc3","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 10:30:02.284459+00'),
	('timer:622de95baf954d9087adc423946b6dc3:decision/1/escalate1+decision/1/limit', '{"case":"622de95baf954d9087adc423946b6dc3","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 12:30:02.274959+00'),
	('button:slack:T0SANDBOX/U0SAM:C0AIGOVERNANCE/1795509002.349101:verb:approve:1795527032.084919', '{"case":"622de95baf954d9087adc423946b6dc3","key":"ING-1","state":"approved","refusal":null,"repeated":false}', '2026-11-24 13:30:32.092892+00'),
	('view:VEPGRE42V9B:hQ45EBNZCZNU3TALJ', '{"case":"e4e780f032d3415390a78262fbdb4345","key":"EXC-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 14:30:30.056112+00'),
	('view:VTLCS8DX4TY:hD7YIW6R6QP2CKOF1', '{"case":"e4e780f032d3415390a78262fbdb4345","key":"EXC-1","state":"rejected","refusal":null,"repeated":false}', '2026-11-24 14:30:30.227816+00'),
	('view:VDJY6XK65FU:h28FKIAGG5JQUVNJU', '{"case":"ff47a27e33494a01903038b2f54db182","key":"EXC-2","state":"pending","refusal":null,"repeated":false}', '2026-11-24 15:30:30.051344+00'),
	('button:slack:T0SANDBOX/U0MAYA:DPGRKEB1JXG/1795534230.119910:verb:approve:1795534230.157875', '{"case":"ff47a27e33494a01903038b2f54db182","key":"EXC-2","state":"approved","refusal":null,"repeated":false}', '2026-11-24 15:30:30.164184+00'),
	('view:VLEMNJS4GP4:h4K1V7A4J21KGEE6O', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:02.111748+00'),
	('button:slack:T0SANDBOX/U0THEO:C1QQ3KQOFYV/1795595402.243574:verb:take:1795595402.373239', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:02.381962+00'),
	('timer:97a8f0ef8a6744a48ceaaab1a63d005f:triage/1/remind50%', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:00:02.130556+00'),
	('timer:97a8f0ef8a6744a48ceaaab1a63d005f:duty privacy/10/remind50%+leadership/1/remind50%+triage/1/escalate1+triage/1/limit', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:30:02.125324+00'),
	('view:VLYDQHDQ27H:hEHIZ3XA63ZHDX57Z', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:35:32.126155+00'),
	('button:slack:T0SANDBOX/U0THEO:C1QQ3KQOFYV/1795595402.243574:verb:inform:1795599932.087958', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:45:32.095996+00'),
	('view:VM4QPQ6L9UX:hPPBO882NDGYJXRW7', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:00:32.140768+00'),
	('timer:97a8f0ef8a6744a48ceaaab1a63d005f:duty privacy/10/limit', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:30:02.121734+00'),
	('timer:97a8f0ef8a6744a48ceaaab1a63d005f:update/12/due', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 12:30:02.129957+00'),
	('view:V733QGVO9ME:hHS5QNVXJ5MVEXV58', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.043467+00'),
	('view:VHJD5ZL539H:h8XQTH3WCIBFWZRRV', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.283379+00'),
	('dc598051393a7f53b5bd105afe95d6d1b5636a185b9718f8bb2fa93e960f3a9e:97a8f0ef8a6744a48ceaaab1a63d005f.a1', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f.a1","key":"ACT-1","state":"open","refusal":null,"repeated":false}', '2026-11-25 13:00:30.304276+00'),
	('7eb48131960d45ea17c5985cc37883d132264ddc0a4fd009a4feb14c412f5bd9:97a8f0ef8a6744a48ceaaab1a63d005f', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.375089+00'),
	('round:daily:2026-11-26T07:00:00+00:00:97a8f0ef8a6744a48ceaaab1a63d005f', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-26 07:00:00.011577+00'),
	('round:daily:2026-11-27T07:00:00+00:00:97a8f0ef8a6744a48ceaaab1a63d005f', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-27 07:00:00.020488+00'),
	('timer:ff47a27e33494a01903038b2f54db182:grant/1/end', '{"case":"ff47a27e33494a01903038b2f54db182","key":"EXC-2","state":"expired","refusal":null,"repeated":false}', '2026-11-27 23:00:00.013274+00'),
	('round:daily:2026-11-28T07:00:00+00:00:97a8f0ef8a6744a48ceaaab1a63d005f', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-28 07:00:00.009416+00'),
	('round:daily:2026-11-29T07:00:00+00:00:97a8f0ef8a6744a48ceaaab1a63d005f', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-29 07:00:00.017173+00'),
	('round:daily:2026-11-30T07:00:00+00:00:97a8f0ef8a6744a48ceaaab1a63d005f', '{"case":"97a8f0ef8a6744a48ceaaab1a63d005f","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-30 07:00:00.006877+00'),
	('timer:weekly@2026-11-30T08:00Z:publish/1/end', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.018447+00'),
	('9e08c8888509f4fd6c70d9d6c15c95e2edbd5197d245ba8621e52185ed6cb869:weekly@2026-12-07T08:00Z', '{"case":"weekly@2026-12-07T08:00Z","key":"REV-2","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.039453+00'),
	('view:VXIOJKYGBEV:hS8734LL4YGC1DBNZ', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"held","refusal":null,"repeated":false}', '2026-11-30 09:00:02.12488+00');
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
	('622de95baf954d9087adc423946b6dc3', 'e1a485784bccad1d4d9b2be9aed8840c2548199251a873206ddbe00ccf14ec9e', '4161c12006e30f9a6706864beab99a3c', 'Support tickets 2026', 'support tickets 2026'),
	('622de95baf954d9087adc423946b6dc3', '754812734f74662fa43e17be24809052b81c37649c3a02422daf04c684b3b84f', '442614d4ee33f0cbbd8f4a7dc59708ad', 'https://data.example.com/support-tickets', 'https://data.example.com/support-tickets'),
	('622de95baf954d9087adc423946b6dc3', '64b0672bf0c5918d83d7b1108ee01ab161a622d3432c482f6c0e5f3eb9645f56', '1608b5841f3bbc17cb9e58c1781be9d2', 'Evaluate the answers that the assistant drafts.', 'evaluate the answers that the assistant drafts.'),
	('622de95baf954d9087adc423946b6dc3', '0fb3ab202c5c8ba66301b673abda4933f48f399b3c6f3cf61beaa4b39a561a96', '357b9e4755393415d38388c502998ad0', 'Our own tickets; the terms of service allow quality checks.', 'our own tickets; the terms of service allow quality checks.'),
	('e4e780f032d3415390a78262fbdb4345', '84741e4f0ad85f30c8d9d978e9910ac47b90b8d7f75453bbadedb12df25140a1', '6d2f2edec39c28496802783c8abbf7f8', 'Use a personal account of an image generator', 'use a personal account of an image generator'),
	('e4e780f032d3415390a78262fbdb4345', '66a0eeb855917295c434ff62a429e7ab47ac2433bf49ebd9b44978b9546369d5', '33110cbba01967765a9923032e5500de', 'The campaign starts next week and the team plan has no free seat.', 'the campaign starts next week and the team plan has no free seat.'),
	('e4e780f032d3415390a78262fbdb4345', '6944903cacb3286cef5bfc625728eec0deef9e522400649a2dd3f514ce98aa63', '6b6e388769032b1ac92cde348c06b7ac', 'No customer names in prompts.', 'no customer names in prompts.'),
	('e4e780f032d3415390a78262fbdb4345', '73dd007f2d8b5cf445ab848316b08d6d06f191e5c41e597f74548bc436a28e88', '614fdef380814627017f5c651ba9ed24', 'Our prompts would train a public model. Ask for a seat on the team plan instead.', 'our prompts would train a public model. ask for a seat on the team plan instead.'),
	('ff47a27e33494a01903038b2f54db182', '96d300055f9b36f8bf7e5e88ae6f1e6a8e59d2a692a5da71c13978c2fc91dd5a', '05e1f18e44de001791a474f293514cbb', 'Pilot a meeting summariser with customers', 'pilot a meeting summariser with customers'),
	('ff47a27e33494a01903038b2f54db182', '6b06100e1249af0cfcbddbcc025e791fe83e5a75e2184b95e32488c63dd5a3e5', '1fe3d2cc0abd37776028b146dc3172cd', 'Two customers asked for minutes of their workshops.', 'two customers asked for minutes of their workshops.'),
	('ff47a27e33494a01903038b2f54db182', '753cbc14905eb1ff8822f8dbb0e9c87992900562792edc0cd747227ffc1d60e9', 'c57fe9f51ce2d6835e320e5cfa9ce280', 'Two named users, both customers agreed in writing, outputs checked by hand.', 'two named users, both customers agreed in writing, outputs checked by hand.'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'aa57bf3ad29ad74e02889a21016eb5ea00f09a68c1ccad281193392c11b3b332', '2f632510825551eae8817739b0370683', 'The billing chatbot shows other people''s invoices', 'the billing chatbot shows other people''s invoices'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', '288c08196efc2d3f4aeb2e7bef9e9f3c1f40444fc3a39bc76f1a4275a9adde42', 'fc8787ea4aeab8de67309b6782a7d876', 'Invoices of eleven customers were shown to others since 09:10.', 'invoices of eleven customers were shown to others since 09:10.'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', '2db360d8f21b73415d7a32ad04e1178f03740d5a2238e7e1f285992d35926c75', '191649a07c4f54b5b921c0f4c126fb64', 'The tool that fetches invoices is switched off.', 'the tool that fetches invoices is switched off.'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', 'ff8d7ec60a2f8b63ef9d3e6f0d4c4e6ce640d74215e8eb6822cdd11c80bdfd92', 'b79eb1eeec4f367af5416815ec8187fd', 'Invoices are fetched with the customer''s own key again.', 'invoices are fetched with the customer''s own key again.'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', '3d9f18022c38b4b2da28662d7ff010dec7e4c4732519a414074c3a30c6040c1e', '3da11be6dd1e6d4f9104e83ad6783d66', 'A key was shared by all tools.', 'a key was shared by all tools.'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', '467f5547fce0de9d671ee2d403ad4a088cef6825649e1d5b211f5264af8aee61', '38425684dffaf4790b1fec44d47a8d1e', 'Ask for the invoice of another customer.', 'ask for the invoice of another customer.'),
	('97a8f0ef8a6744a48ceaaab1a63d005f', '60e8d564b834671ccf508a00285d564af4980d5138af37774b54b680e20fad0e', 'e7330253b45aa4fb0844d0ce36a35cc8', 'Each tool gets a key of its own', 'each tool gets a key of its own'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', '60e8d564b834671ccf508a00285d564af4980d5138af37774b54b680e20fad0e', 'e7330253b45aa4fb0844d0ce36a35cc8', 'Each tool gets a key of its own', 'each tool gets a key of its own'),
	('weekly@2026-11-30T08:00Z', 'e24e10c125db23eb96121da88dde2b77406f372a03f3ac2c6b12e673c68443c9', '6e374609cd2634e6123ff6f9f5d6e1a5', 'Fifteen minutes, nothing carried over.', 'fifteen minutes, nothing carried over.'),
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
	('622de95baf954d9087adc423946b6dc3', 'grant/1/remind30days', '2027-10-25 13:30:32.092892+00'),
	('622de95baf954d9087adc423946b6dc3', 'grant/1/end', '2027-11-24 13:30:32.092892+00'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'due/1/remind2days', '2026-12-04 23:00:00+00'),
	('97a8f0ef8a6744a48ceaaab1a63d005f.a1', 'due/1/limit', '2026-12-06 23:00:00+00'),
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
	('622de95baf954d9087adc423946b6dc3', 'support-assistant', false);
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
