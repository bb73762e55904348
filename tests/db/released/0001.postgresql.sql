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
	('ledger@2026-11-24', 'LOG-1', 'ledger', 'ledger', 'kept', true, 2, '8823e0b4651f5bbb11749ad20394bb1bc21ef64ac9f9d761bd04f97f0a572d24', '89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b', false, 'system', '2026-11-24 08:30:01.295279+00', '2026-11-24 08:30:01.295279+00', 1, '{"id":"ledger@2026-11-24","kind":"ledger","lifecycle":"ledger","playbook":"89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b","key":"LOG-1","state":"kept","requester":"system","opened_at":"2026-11-24T08:30:01.295279Z","changed_at":"2026-11-24T08:30:01.295279Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":-1,"asked":[],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T08:30:01.295279Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('76d4605f49be46d7bf469e515261bbcf', 'EXC-1', 'exception', 'approval', 'rejected', false, 6, '407e7318b342431314f0e9cc59948e9f2ba9c40aab759b22a3aa2c26b9f66604', '4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', false, 'slack:T0SANDBOX/U0BEA', '2026-11-24 14:30:30.050504+00', '2026-11-24 14:30:30.175533+00', 1, '{"id":"76d4605f49be46d7bf469e515261bbcf","kind":"exception","lifecycle":"approval","playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","key":"EXC-1","state":"rejected","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-24T14:30:30.050504Z","changed_at":"2026-11-24T14:30:30.175533Z","version":6,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"image-generator","request":{"text":"879b07dc0177e69d943eb0ebf470a758257c1344ae3295c0548cdc42d73c5a56"},"reason":{"text":"d2b794b7889b0e4169a5d2ccb94e4a40dad16214562c182cd2f14a154fd8b6a6"},"controls":{"text":"7373d26205e8c2bf010541dd90ccc9bc744357bf11d0c0ab420c33e147c9039c"},"until":"2026-12-24","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"reject","at":"2026-11-24T14:30:30.175533Z","instead_of":null,"reason":{"text":"acf4c226a503b7ac8c0f1ca15936e30b89efe179aaaa83050b7f60250ca31a7d"}}],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.175533Z","reason":{"text":"acf4c226a503b7ac8c0f1ca15936e30b89efe179aaaa83050b7f60250ca31a7d"},"kept":true},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T14:30:30.050504Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"rejected","at":"2026-11-24T14:30:30.175533Z","kept":true}],"erased":{}}'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 'EXC-2', 'exception', 'approval', 'expired', false, 10, '9cd765d6170ed99fdc3b2ac0a4f1b71665ba4483259803e1faa0ad9618a4a142', '4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 15:30:30.043432+00', '2026-11-27 23:00:00.021482+00', 1, '{"id":"bc5fe2d6413e44178e0132a91aa2bff3","kind":"exception","lifecycle":"approval","playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","key":"EXC-2","state":"expired","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T15:30:30.043432Z","changed_at":"2026-11-27T23:00:00.021482Z","version":10,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"meeting-summariser","request":{"text":"4e64dc087be17a79447f73b4eab87a91803ee137b379103eb7a87d422cd93fa0"},"reason":{"text":"943f6ca71f7621d101dc495e9a3c44563a85fa06c81f6cae75d9e9ffac1952e5"},"controls":{"text":"8f4eed1d806ea17a4c085160c1ffac43938d19a0bc5c435f87cf4668ddfdd1da"},"until":"2026-11-27","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"approve","at":"2026-11-24T15:30:30.155589Z","instead_of":null,"reason":null}],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.155589Z","reason":null,"kept":true},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"meeting-summariser","scope":"approved_tools","start":"2026-11-24T15:30:30.155589Z","until":"2026-11-27T23:00:00Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T15:30:30.043432Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T15:30:30.155589Z","kept":true},{"before":"approved","after":"expired","at":"2026-11-27T23:00:00.021482Z","kept":null}],"erased":{}}'),
	('weekly@2026-11-30T08:00Z', 'REV-1', 'weekly', 'review', 'held', false, 7, '8c2ec7a6225ee2c07223d885ba5920e89a71bfe15e1ebfa871731529e3f2f77f', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-24 08:30:01.423971+00', '2026-11-30 09:00:01.482351+00', 1, '{"id":"weekly@2026-11-30T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-1","state":"held","requester":"system","opened_at":"2026-11-24T08:30:01.423971Z","changed_at":"2026-11-30T09:00:01.482351Z","version":7,"revision":1,"private":false,"answers":{"since":"2026-11-24T08:30:01.422821+00:00","due":"2026-11-30T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"held","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:01.482351Z","reason":{"text":"e830f5d44520e8ba8776e4e6d8d843caf20a548b228ed00d97b4af7c4fb7752d"},"kept":true},"grant":null,"digest":{"since":"2026-11-24T08:30:01.422821Z","until":"2026-11-30T08:00:00.009046Z","open":[],"decided":[{"case":"104f595e39fa4a65a50d246cf4136e5e","key":"ING-1","kind":"ingress","outcome":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.452420Z","minutes":300,"kept":false},{"case":"76d4605f49be46d7bf469e515261bbcf","key":"EXC-1","kind":"exception","outcome":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.175533Z","minutes":0,"kept":true},{"case":"bc5fe2d6413e44178e0132a91aa2bff3","key":"EXC-2","kind":"exception","outcome":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.155589Z","minutes":0,"kept":true}],"ending":[],"figures":{"opened":3,"decided":3,"median":0,"p90":300,"within":66,"overdue":[],"in_force":1,"incidents":{"declared":1,"closed":1,"near_misses":0,"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"timings":[{"goal":"triage","count":1,"median":65,"within":0},{"goal":"leadership","count":1,"median":75,"within":100},{"goal":"containment","count":1,"median":91,"within":100},{"goal":"resolution","count":1,"median":270,"within":null}]}},"incidents":[],"before":null,"periods":1,"not_held":null,"seal":{"number":3,"hash":"033197ba36ff9ccc071c8bd2"}},"severity":null,"lead":null,"anchor":"2026-11-24T08:30:01.423971Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"held","at":"2026-11-30T09:00:01.482351Z","kept":true}],"erased":{}}'),
	('104f595e39fa4a65a50d246cf4136e5e', 'ING-1', 'ingress', 'approval', 'approved', false, 10, 'f5d62c46c1e0fc070efac511f792f9fbf7833dc0c19f0bb2ec7f2e99beb1d89f', '51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 08:30:01.51076+00', '2026-11-24 13:30:31.45242+00', 1, '{"id":"104f595e39fa4a65a50d246cf4136e5e","kind":"ingress","lifecycle":"approval","playbook":"51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7","key":"ING-1","state":"approved","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T08:30:01.510760Z","changed_at":"2026-11-24T13:30:31.452420Z","version":10,"revision":1,"private":false,"answers":{"dataset":{"text":"eb0ca247bcfb209251445b113bde3b2f7c6ad6022d363751223a913d4641676d"},"location":{"text":"de61984d2703b471cd1ddefe7ba630ab7e27831844101a1b84211ff8ecea0fb0"},"data_classification":"internal","destination":"support-assistant","purpose":{"text":"6681a7976b7399f3a9a137a1c49c7b797fd1bb6d96c9e3cdcd3476ac644c7ea2"},"retention":"year_1","source":{"text":"366089e47bf5460c0819590706fb1b4abb0c45488081efff9d2b5fc49abd313e"},"leaves":false},"links":[],"rule":3,"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"],"scores":[],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0DANA"}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0SAM","stage":0,"seat":"role:data_steward","verdict":"approve","at":"2026-11-24T13:30:31.452420Z","instead_of":"slack:T0SANDBOX/U0DANA","reason":null}],"clocks":{"grant/1":{"limit":"2027-11-24T13:30:31.452420Z","marks":[{"name":"remind30days","at":"2027-10-25T13:30:31.452420Z","does":"remind","step":0},{"name":"end","at":"2027-11-24T13:30:31.452420Z","does":"expire","step":0}],"overdue":false}},"timed":true,"limit_missed":true,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.452420Z","reason":null,"kept":false},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"support-assistant","scope":"internal","start":"2026-11-24T13:30:31.452420Z","until":"2027-11-24T13:30:31.452420Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T08:30:01.510760Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T13:30:31.452420Z","kept":false}],"erased":{}}'),
	('tool-3', 'TOO-3', 'tool', 'approval', 'approved', false, 5, 'c2a3087a539b52de7ae8a274ecb8e6bb6e0209ddcc940f73a11b8a21ac7c1540', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', true, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 1, '{"id":"tool-3","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-3","state":"approved","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-03T09:00:00Z","version":5,"revision":1,"private":true,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T1/UBEN","stage":0,"seat":"person:slack:T1/UBEN","verdict":"approve","at":"2026-03-03T09:00:00Z","instead_of":null,"reason":null}],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","reason":null,"kept":null},"grant":{"holder":"slack:T1/UANA","system":"chatbot","scope":"read","start":"2026-03-03T09:00:00Z","until":"2026-03-11T09:00:00Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-03-03T09:00:00Z","kept":null}],"erased":{}}'),
	('tool-4', 'TOO-4', 'tool', 'approval', 'pending', true, 4, 'b70e6c6b72bc9008a2fcf6a10497324cc4c29770b3e9af7707e46466dac593aa', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 1, '{"id":"tool-4","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-4","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[],"overdue":true}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('tool-5', 'TOO-5', 'tool', 'approval', 'pending', true, 3, '47e7585676973f9f1af33a8402b626bf22935e6e4e0cc3934f1d3b15c5097c9a', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"tool-5","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-5","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[{"relation":"parent","case":"tool-4"}],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[{"name":"remind","at":"2026-03-04T08:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-03-04T09:00:00Z","does":"limit","step":0}],"overdue":false}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('task-1', 'TAS-1', 'task', 'task', 'open', true, 2, 'd612fe0ec3885b35a29624d77edff170dd2feb4d2440720732c8a5c7622eb327', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-1","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-1","state":"open","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('6fff5eb4768442949a109c0a519d5538', 'INC-1', 'incident', 'incident', 'closed', false, 15, 'bff133a43a5681c20e19eeb92682ad4a919be1894237fcd6b8094980427a7fd9', 'd2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20', false, 'slack:T0SANDBOX/U0BEA', '2026-11-25 08:30:01.47169+00', '2026-11-25 13:00:30.18934+00', 1, '{"id":"6fff5eb4768442949a109c0a519d5538","kind":"incident","lifecycle":"incident","playbook":"d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20","key":"INC-1","state":"closed","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-25T08:30:01.471690Z","changed_at":"2026-11-25T13:00:30.189340Z","version":15,"revision":1,"private":false,"answers":{"severity":"high","what":{"text":"928afb127d896fc6eab6ff8f3a9d93723636119074a4a4c102cd338859a269f7"},"system":"billing-chatbot","type":"privacy_violation","personal_data":false},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0OMAR","seat":"role:on_call","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0IVAN","seat":"role:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0OMAR"},{"person":"slack:T0SANDBOX/U0ERIN","seat":"role:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0OMAR"},{"person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0PRIYA"}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"closed","by":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.189340Z","reason":{"text":"c4f050cfbd9fe9fe5274c52431f009b0cd7e4b0a25f25b9fc0fac348fee2281f"},"kept":false},"grant":null,"digest":null,"severity":"high","lead":"slack:T0SANDBOX/U0OMAR","anchor":"2026-11-25T08:30:01.471690Z","cycle":1,"reached":["triage","leadership","containment","resolution"],"checklist":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"ticks":[],"refusals":[],"steps":[{"before":"declared","after":"triaged","at":"2026-11-25T09:35:31.471294Z","kept":false},{"before":"triaged","after":"informed","at":"2026-11-25T09:45:31.454986Z","kept":true},{"before":"triaged","after":"contained","at":"2026-11-25T10:00:31.483108Z","kept":true},{"before":"contained","after":"resolved","at":"2026-11-25T13:00:30.040947Z","kept":null},{"before":"resolved","after":"closed","at":"2026-11-25T13:00:30.189340Z","kept":false}],"erased":{}}'),
	('weekly@2026-12-07T08:00Z', 'REV-2', 'weekly', 'review', 'due', true, 2, 'ecbb9f7037244a7d3db3be779beff4384896d9696223186576b5a114e10e0b96', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-30 08:00:00.033382+00', '2026-11-30 08:00:00.033382+00', 1, '{"id":"weekly@2026-12-07T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-2","state":"due","requester":"system","opened_at":"2026-11-30T08:00:00.033382Z","changed_at":"2026-11-30T08:00:00.033382Z","version":2,"revision":1,"private":false,"answers":{"since":"2026-11-30T08:00:00.009046+00:00","due":"2026-12-07T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":-1,"asked":[],"unfilled":[],"votes":[],"clocks":{"publish/1":{"limit":"2026-12-07T08:00:00Z","marks":[{"name":"end","at":"2026-12-07T08:00:00Z","does":"publish","step":0}],"overdue":false}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-30T08:00:00.033382Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('tool-1', 'TOO-1', 'tool', 'approval', 'withdrawn', false, 4, '43b81ccad7cc14ccdc20d50908bcf67917a0ee88736bf1b2118806c5f9828837', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"tool-1","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-1","state":"withdrawn","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"withdrawn","by":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[["slack:T1/UANA","approve",1]],"steps":[{"before":"pending","after":"withdrawn","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('tool-2', 'TOO-2', 'tool', 'approval', 'lapsed', false, 5, '7f55478a7b5408c087c797a392f51d298132b69f50edaf74be5c9c212e90b927', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 1, '{"id":"tool-2","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-2","state":"lapsed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":5,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"lapsed","by":"system","at":"2026-03-04T09:00:00Z","reason":null,"kept":false},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"lapsed","at":"2026-03-04T09:00:00Z","kept":false}],"erased":{}}'),
	('task-2', 'TAS-2', 'task', 'task', 'done', false, 3, '2132bac0f241e93a75fae92294d60d4152a8311f4c90b438d6215c5fbd397188', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-2","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-2","state":"done","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"done","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"done","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('task-3', 'TAS-3', 'task', 'task', 'dropped', false, 3, 'f71073f8fa495336535b470c7cad05d56db92335c28749f59148b7e16a542bcc', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-3","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-3","state":"dropped","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"dropped","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"dropped","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('weekly-1', 'WEE-1', 'weekly', 'review', 'missed', false, 2, '3f7eab4ccfd2d01f09a288a51ef109b63c41bdab740dc33e9ab62b1464a42a5f', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"weekly-1","kind":"weekly","lifecycle":"review","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"WEE-1","state":"missed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":-1,"asked":[],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"missed","by":"system","at":"2026-03-02T09:00:00Z","reason":null,"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"missed","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}');
--
-- Data for Name: counters; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.counters VALUES
	('LOG', 1),
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
	('ledger@2026-11-24', 1, '2026-11-24 08:30:01.295279+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:01.295279Z","case":"ledger@2026-11-24","data":{"answers":{},"kind":"ledger","lifecycle":"ledger","links":[],"number":1,"playbook":"89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b","prefix":"LOG","private":false,"requester":"system","state":"kept"},"seq":1,"type":"opened","v":1}', 'a2e2d70a23e6e5118a71e3338b20b00190ae559ef3b4ae61328e46c13423f915'),
	('ledger@2026-11-24', 2, '2026-11-24 08:30:01.295279+00', 'noted', '{"actor":"system","at":"2026-11-24T08:30:01.295279Z","case":"ledger@2026-11-24","data":{"details":{"digest":"58e8028754bd55c6044e9b80a4e4345b2a8b7a12285ef51078ba8a824e5a089d","host":"vm","process":"b1aed7c9-45d3-452c-bbbe-e29822cb2570"},"what":"playbooks loaded"},"seq":2,"type":"noted","v":1}', '8823e0b4651f5bbb11749ad20394bb1bc21ef64ac9f9d761bd04f97f0a572d24'),
	('weekly@2026-11-30T08:00Z', 1, '2026-11-24 08:30:01.423971+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:01.423971Z","case":"weekly@2026-11-30T08:00Z","data":{"answers":{"due":"2026-11-30T08:00:00+00:00","since":"2026-11-24T08:30:01.422821+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', 'd493f977b246a44ab09120eb1ee3768c3d54ebf74c01517eb372a703dd79761e'),
	('weekly@2026-11-30T08:00Z', 2, '2026-11-24 08:30:01.423971+00', 'clock_started', '{"actor":"system","at":"2026-11-24T08:30:01.423971Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"publish/1","limit":"2026-11-30T08:00:00Z","marks":[{"at":"2026-11-30T08:00:00Z","does":"publish","name":"end","step":0}]},"seq":2,"type":"clock_started","v":1}', 'bad93e26495c91e46d5d2fec6667267c681e8e143b34c1f15708b0cdd42a8a6e'),
	('104f595e39fa4a65a50d246cf4136e5e', 1, '2026-11-24 08:30:01.51076+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.510760Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"answers":{"data_classification":"internal","dataset":{"text":"eb0ca247bcfb209251445b113bde3b2f7c6ad6022d363751223a913d4641676d"},"destination":"support-assistant","leaves":false,"location":{"text":"de61984d2703b471cd1ddefe7ba630ab7e27831844101a1b84211ff8ecea0fb0"},"purpose":{"text":"6681a7976b7399f3a9a137a1c49c7b797fd1bb6d96c9e3cdcd3476ac644c7ea2"},"retention":"year_1","source":{"text":"366089e47bf5460c0819590706fb1b4abb0c45488081efff9d2b5fc49abd313e"}},"kind":"ingress","lifecycle":"approval","links":[],"number":1,"playbook":"51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7","prefix":"ING","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', 'bbf6bac110bd4d8c8dc35e6750c624777d6bb7a628600e7b65032b9985897086'),
	('104f595e39fa4a65a50d246cf4136e5e', 2, '2026-11-24 08:30:01.51076+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.510760Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"rule":3,"scores":[],"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"]},"seq":2,"type":"routed","v":1}', '700a844f9f76a2ff9ce1dfa58fd5ffbe7dc0dfba021d34416927b53123a541dc'),
	('104f595e39fa4a65a50d246cf4136e5e', 3, '2026-11-24 08:30:01.51076+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.510760Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', 'c1c205ab8d6382944567de2b596ceba7fb97e08dc611e8fcf8ddb42ef12f0df1'),
	('104f595e39fa4a65a50d246cf4136e5e', 4, '2026-11-24 08:30:01.51076+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.510760Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"clock":"decision/1","limit":"2026-11-24T12:30:01.510760Z","marks":[{"at":"2026-11-24T10:30:01.510760Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-24T12:30:01.510760Z","does":"limit","name":"limit","step":0},{"at":"2026-11-24T12:30:01.510760Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T12:30:01.510760Z","does":"lapse","name":"end","step":0}]},"seq":4,"type":"clock_started","v":1}', '70260c5f2b2921ba0fdf7d513077e8d7e9441f7424afa0358d3ca33c72de09e8'),
	('104f595e39fa4a65a50d246cf4136e5e', 5, '2026-11-24 10:30:01.530245+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T10:30:01.530245Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind50%"]},"seq":5,"type":"clock_struck","v":1}', '05469afa388374b94a8e46bcbf28c17bdfa0ff117172e61f697c444e68e2b21d'),
	('104f595e39fa4a65a50d246cf4136e5e', 6, '2026-11-24 12:30:01.519061+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T12:30:01.519061Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0DANA","person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["decision/1/limit","decision/1/escalate1"]},"seq":6,"type":"clock_struck","v":1}', '698fa0f9ef38bbf948b42060573461622ec0069258dd99ce5101146d10750a84'),
	('104f595e39fa4a65a50d246cf4136e5e', 7, '2026-11-24 13:30:31.45242+00', 'voted', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.452420Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"seat":"role:data_steward","stage":0,"verdict":"approve"},"seq":7,"type":"voted","v":1}', 'cd33e2d7ac4d29265b2a07fc8ba817a7953836512815932f4f835037264981e4'),
	('104f595e39fa4a65a50d246cf4136e5e', 8, '2026-11-24 13:30:31.45242+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.452420Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"stage":0},"seq":8,"type":"stage_passed","v":1}', '926b53e4fc6f354d83b5bca3f465a7a9508d087bfccece853fb19f2b1466a157'),
	('104f595e39fa4a65a50d246cf4136e5e', 9, '2026-11-24 13:30:31.45242+00', 'approved', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.452420Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"grant":{"holder":"slack:T0SANDBOX/U0ALEX","scope":"internal","start":"2026-11-24T13:30:31.452420Z","system":"support-assistant","until":"2027-11-24T13:30:31.452420Z"}},"seq":9,"type":"approved","v":1}', 'b4ed003bca7287946b6e1c5e7c2241cfd450ca5b4a3190467824a38306abeeb7'),
	('104f595e39fa4a65a50d246cf4136e5e', 10, '2026-11-24 13:30:31.45242+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.452420Z","case":"104f595e39fa4a65a50d246cf4136e5e","data":{"clock":"grant/1","limit":"2027-11-24T13:30:31.452420Z","marks":[{"at":"2027-10-25T13:30:31.452420Z","does":"remind","name":"remind30days","step":0},{"at":"2027-11-24T13:30:31.452420Z","does":"expire","name":"end","step":0}]},"seq":10,"type":"clock_started","v":1}', 'f5d62c46c1e0fc070efac511f792f9fbf7833dc0c19f0bb2ec7f2e99beb1d89f'),
	('76d4605f49be46d7bf469e515261bbcf', 5, '2026-11-24 14:30:30.175533+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.175533Z","case":"76d4605f49be46d7bf469e515261bbcf","data":{"instead_of":null,"reason":{"text":"acf4c226a503b7ac8c0f1ca15936e30b89efe179aaaa83050b7f60250ca31a7d"},"seat":"role:policy_owner","stage":0,"verdict":"reject"},"seq":5,"type":"voted","v":1}', '121b97afdd82a03833f36922afc00ee282c6cf303b6f7250b98ab870533cafea'),
	('6fff5eb4768442949a109c0a519d5538', 8, '2026-11-25 08:30:01.598566+00', 'lead_taken', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T08:30:01.598566Z","case":"6fff5eb4768442949a109c0a519d5538","data":{},"seq":8,"type":"lead_taken","v":1}', 'b1ca6c8a5f14f40d9309db1c2bce5f88ae3d9234f25d5645dbbea3d7859d6ee9'),
	('76d4605f49be46d7bf469e515261bbcf', 1, '2026-11-24 14:30:30.050504+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.050504Z","case":"76d4605f49be46d7bf469e515261bbcf","data":{"answers":{"clause":"approved_tools","controls":{"text":"7373d26205e8c2bf010541dd90ccc9bc744357bf11d0c0ab420c33e147c9039c"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"d2b794b7889b0e4169a5d2ccb94e4a40dad16214562c182cd2f14a154fd8b6a6"},"request":{"text":"879b07dc0177e69d943eb0ebf470a758257c1344ae3295c0548cdc42d73c5a56"},"system":"image-generator","until":"2026-12-24","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":1,"playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"pending"},"seq":1,"type":"opened","v":1}', '34840463bd1912e47f3efc93a2c4725df8e4d2e3d378ad8bb9bbd7a0cd552160'),
	('76d4605f49be46d7bf469e515261bbcf', 2, '2026-11-24 14:30:30.050504+00', 'routed', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.050504Z","case":"76d4605f49be46d7bf469e515261bbcf","data":{"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', 'd4a19ab69efe8639ed888609519ee68af29d9363501244a600cf329838b76a54'),
	('76d4605f49be46d7bf469e515261bbcf', 3, '2026-11-24 14:30:30.050504+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.050504Z","case":"76d4605f49be46d7bf469e515261bbcf","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '70c4ae4ef77b89ec091b714de85b02439830bb04b819815e56fcb2ef65d48b33'),
	('76d4605f49be46d7bf469e515261bbcf', 4, '2026-11-24 14:30:30.050504+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.050504Z","case":"76d4605f49be46d7bf469e515261bbcf","data":{"clock":"decision/1","limit":"2026-11-26T14:30:30.050504Z","marks":[{"at":"2026-11-25T14:30:30.050504Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T11:18:30.050504Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T14:30:30.050504Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T14:30:30.050504Z","does":"escalate","name":"escalate1","step":0}]},"seq":4,"type":"clock_started","v":1}', 'e92014b891f2dae3e0c378f2e615906d3ac4f91560ae99a45dabe6edd9d8bf0a'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 5, '2026-11-24 15:30:30.155589+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.155589Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"instead_of":null,"reason":null,"seat":"role:policy_owner","stage":0,"verdict":"approve"},"seq":5,"type":"voted","v":1}', 'f0ac2b651b9d1f44ac41466c275bca176d98c11202b82592c26b37ac9594c4a0'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 6, '2026-11-24 15:30:30.155589+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.155589Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"stage":0},"seq":6,"type":"stage_passed","v":1}', 'b6672f2122b0665ef1018eeaf288ef2ed11830b24f9653940a2689d008afb60f'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 7, '2026-11-24 15:30:30.155589+00', 'approved', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.155589Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"grant":{"holder":"slack:T0SANDBOX/U0ALEX","scope":"approved_tools","start":"2026-11-24T15:30:30.155589Z","system":"meeting-summariser","until":"2026-11-27T23:00:00Z"}},"seq":7,"type":"approved","v":1}', 'df4188b4909fd31b645e6b4b1915eea0cc1f3775658bb2d8ae18e0e8cd877222'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 8, '2026-11-24 15:30:30.155589+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.155589Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"clock":"grant/1","limit":"2026-11-27T23:00:00Z","marks":[{"at":"2026-11-27T23:00:00Z","does":"expire","name":"end","step":0}]},"seq":8,"type":"clock_started","v":1}', '15113ba6c715a232f12133f6232d79fc757f2c7a62bc1f66be767020c328f581'),
	('76d4605f49be46d7bf469e515261bbcf', 6, '2026-11-24 14:30:30.175533+00', 'rejected', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.175533Z","case":"76d4605f49be46d7bf469e515261bbcf","data":{"reason":{"text":"acf4c226a503b7ac8c0f1ca15936e30b89efe179aaaa83050b7f60250ca31a7d"}},"seq":6,"type":"rejected","v":1}', '407e7318b342431314f0e9cc59948e9f2ba9c40aab759b22a3aa2c26b9f66604'),
	('6fff5eb4768442949a109c0a519d5538', 13, '2026-11-25 10:00:31.483108+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T10:00:31.483108Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"goal":"containment","reason":{"text":"e3cfd5f66184486ee0dc8f674b0a79d350f28399ee64c18b249e2255f9c3c55c"}},"seq":13,"type":"reached","v":1}', 'e98ac6739d18435a17e50e404dc249b5ce54287c61a575e7cc1fc06446a38eb0'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 1, '2026-11-24 15:30:30.043432+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.043432Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"answers":{"clause":"approved_tools","controls":{"text":"8f4eed1d806ea17a4c085160c1ffac43938d19a0bc5c435f87cf4668ddfdd1da"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"943f6ca71f7621d101dc495e9a3c44563a85fa06c81f6cae75d9e9ffac1952e5"},"request":{"text":"4e64dc087be17a79447f73b4eab87a91803ee137b379103eb7a87d422cd93fa0"},"system":"meeting-summariser","until":"2026-11-27","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":2,"playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', '57abbea38e7e690ee64ec8800c36d58b5ebd593aa440025d5fbe15c433917406'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 2, '2026-11-24 15:30:30.043432+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.043432Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', 'c295a01053ea30fd48377fad76846ed45f652c9f24883ec14c9673259560e391'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 3, '2026-11-24 15:30:30.043432+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.043432Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '23ddeeb2baf61669ac1dc4f46beed8618fcd49034e810b02a904a5e4d3def34d'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 4, '2026-11-24 15:30:30.043432+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.043432Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"clock":"decision/1","limit":"2026-11-26T15:30:30.043432Z","marks":[{"at":"2026-11-25T15:30:30.043432Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T12:18:30.043432Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T15:30:30.043432Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T15:30:30.043432Z","does":"escalate","name":"escalate1","step":0}]},"seq":4,"type":"clock_started","v":1}', '893bc2a8f233990f458b375b5b28221624813aa6f9ccff25403d7052063ceeab'),
	('6fff5eb4768442949a109c0a519d5538', 1, '2026-11-25 08:30:01.47169+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.471690Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"answers":{"personal_data":false,"severity":"high","system":"billing-chatbot","type":"privacy_violation","what":{"text":"928afb127d896fc6eab6ff8f3a9d93723636119074a4a4c102cd338859a269f7"}},"kind":"incident","lifecycle":"incident","links":[],"number":1,"playbook":"d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20","prefix":"INC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"declared"},"seq":1,"type":"opened","v":1}', '09e2cf21b56abdf048938bd941aef8ef78de858896049b7935e51de37302b441'),
	('6fff5eb4768442949a109c0a519d5538', 2, '2026-11-25 08:30:01.47169+00', 'severity_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.471690Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"reason":null,"severity":"high"},"seq":2,"type":"severity_set","v":1}', '2740471429952b3fbcd40c5ff1bd6984574b36d35b53b9289bfa37a3aefdad9f'),
	('6fff5eb4768442949a109c0a519d5538', 3, '2026-11-25 08:30:01.47169+00', 'checklist_made', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.471690Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"items":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"]},"seq":3,"type":"checklist_made","v":1}', '946f08e435fd64a5cb8b408c7bbcc19eab2b90e9dce0d7bffe574d8163bdadb0'),
	('6fff5eb4768442949a109c0a519d5538', 4, '2026-11-25 08:30:01.47169+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.471690Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0OMAR","seat":"role:on_call","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":4,"type":"people_asked","v":1}', '6d59fe795b0ab2c5514e1d1714fc07c6169f4ec2cacbdca5ef584aa92c14d673'),
	('6fff5eb4768442949a109c0a519d5538', 5, '2026-11-25 08:30:01.47169+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.471690Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"clock":"triage/1","limit":"2026-11-25T09:30:01.471690Z","marks":[{"at":"2026-11-25T09:00:01.471690Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T09:30:01.471690Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T09:30:01.471690Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T10:00:01.471690Z","does":"escalate","name":"escalate2","step":1}]},"seq":5,"type":"clock_started","v":1}', '0c364693ea074a66886c7018d1b3baf830bc974b5f7c0f18054ae86a9889e4fe'),
	('6fff5eb4768442949a109c0a519d5538', 6, '2026-11-25 08:30:01.47169+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.471690Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"clock":"leadership/1","limit":"2026-11-25T10:30:01.471690Z","marks":[{"at":"2026-11-25T09:30:01.471690Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:01.471690Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T10:30:01.471690Z","does":"escalate","name":"escalate1","step":0}]},"seq":6,"type":"clock_started","v":1}', '2d8aeaf9491e534d114913c3a8cf367136d9e6efb54b88e09ce40b7f942ebc33'),
	('6fff5eb4768442949a109c0a519d5538', 7, '2026-11-25 08:30:01.47169+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.471690Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"clock":"containment/1","limit":"2026-11-25T16:30:01.471690Z","marks":[{"at":"2026-11-25T12:30:01.471690Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T15:30:01.471690Z","does":"remind","name":"remind1hourbefore","step":0},{"at":"2026-11-25T16:30:01.471690Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T16:30:01.471690Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T20:30:01.471690Z","does":"escalate","name":"escalate2","step":1}]},"seq":7,"type":"clock_started","v":1}', '335c823909a85cd6f4e1213b22cc6b1d7b1ebd7b656ad21efcb51a8cebab8b7c'),
	('6fff5eb4768442949a109c0a519d5538', 9, '2026-11-25 09:00:01.483283+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:00:01.483283Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"added":[],"final":false,"late":0,"timers":["triage/1/remind50%"]},"seq":9,"type":"clock_struck","v":1}', '8a7aa515e1de67720fb5d294fbf724906b5dc0a3c1e4afceb2215e002c8c2ee8'),
	('6fff5eb4768442949a109c0a519d5538', 11, '2026-11-25 09:35:31.471294+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:35:31.471294Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"goal":"triage","reason":{"text":"1d4b5012bbbd1533cfb0b9a9114a0f51831b9575a8c3ceb11176dbcb6b187c0c"}},"seq":11,"type":"reached","v":1}', '6a297d533ce1ee04e17f9f0b5e0a44374ac7ae696a765059abccc40d5e49b886'),
	('6fff5eb4768442949a109c0a519d5538', 14, '2026-11-25 13:00:30.040947+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.040947Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"goal":"resolution","reason":{"text":"98e4c576b64d73884e11d7b01b45a1e3a507bf714ca0ea1b83c36656bcb72d25"}},"seq":14,"type":"reached","v":1}', 'b81da1b9cb4321452c57bd77605979d8b90d4fa0a09a184609f181f02e45aabf'),
	('6fff5eb4768442949a109c0a519d5538', 15, '2026-11-25 13:00:30.18934+00', 'closed', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.189340Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"false_alarm":false,"reason":{"text":"c4f050cfbd9fe9fe5274c52431f009b0cd7e4b0a25f25b9fc0fac348fee2281f"}},"seq":15,"type":"closed","v":1}', 'bff133a43a5681c20e19eeb92682ad4a919be1894237fcd6b8094980427a7fd9'),
	('weekly@2026-11-30T08:00Z', 3, '2026-11-30 08:00:00.009046+00', 'clock_struck', '{"actor":"system","at":"2026-11-30T08:00:00.009046Z","case":"weekly@2026-11-30T08:00Z","data":{"added":[],"final":true,"late":0,"timers":["publish/1/end"]},"seq":3,"type":"clock_struck","v":1}', 'cf89c97fe5f070a4b4c948abd59060280d36f1fa58e7ead29893d90ca14feaf4'),
	('weekly@2026-11-30T08:00Z', 4, '2026-11-30 08:00:00.009046+00', 'published', '{"actor":"system","at":"2026-11-30T08:00:00.009046Z","case":"weekly@2026-11-30T08:00Z","data":{"content":{"before":null,"decided":[{"at":"2026-11-24T13:30:31.452420Z","by":"slack:T0SANDBOX/U0SAM","case":"104f595e39fa4a65a50d246cf4136e5e","kept":false,"key":"ING-1","kind":"ingress","minutes":300,"outcome":"approved"},{"at":"2026-11-24T14:30:30.175533Z","by":"slack:T0SANDBOX/U0MAYA","case":"76d4605f49be46d7bf469e515261bbcf","kept":true,"key":"EXC-1","kind":"exception","minutes":0,"outcome":"rejected"},{"at":"2026-11-24T15:30:30.155589Z","by":"slack:T0SANDBOX/U0MAYA","case":"bc5fe2d6413e44178e0132a91aa2bff3","kept":true,"key":"EXC-2","kind":"exception","minutes":0,"outcome":"approved"}],"ending":[],"figures":{"decided":3,"in_force":1,"incidents":{"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"closed":1,"declared":1,"near_misses":0,"timings":[{"count":1,"goal":"triage","median":65,"within":0},{"count":1,"goal":"leadership","median":75,"within":100},{"count":1,"goal":"containment","median":91,"within":100},{"count":1,"goal":"resolution","median":270,"within":null}]},"median":0,"opened":3,"overdue":[],"p90":300,"within":66},"incidents":[],"not_held":null,"open":[],"periods":1,"seal":{"hash":"033197ba36ff9ccc071c8bd2","number":3},"since":"2026-11-24T08:30:01.422821Z","until":"2026-11-30T08:00:00.009046Z"}},"seq":4,"type":"published","v":1}', '46dd7315e00b4fe412f44aea6a5eb548e9d385348fd404e6b921ccea9ed240dd'),
	('weekly@2026-11-30T08:00Z', 5, '2026-11-30 08:00:00.009046+00', 'people_asked', '{"actor":"system","at":"2026-11-30T08:00:00.009046Z","case":"weekly@2026-11-30T08:00Z","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":5,"type":"people_asked","v":1}', '2f3cbb7910340158a58ec087d953459c5fea1a3f2b2bfdaed948ffc0bba1a5e2'),
	('weekly@2026-11-30T08:00Z', 6, '2026-11-30 08:00:00.009046+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.009046Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"hold/1","limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"miss","name":"end","step":0}]},"seq":6,"type":"clock_started","v":1}', 'edf31b12762cbd5612c98a40b9b805675123910c463b6116dd22d13c42e9b071'),
	('weekly@2026-12-07T08:00Z', 1, '2026-11-30 08:00:00.033382+00', 'opened', '{"actor":"system","at":"2026-11-30T08:00:00.033382Z","case":"weekly@2026-12-07T08:00Z","data":{"answers":{"due":"2026-12-07T08:00:00+00:00","since":"2026-11-30T08:00:00.009046+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":2,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', '1c912306da431204d774c3a46f80b12a274c7cb46ce9aed173d1c0414dd75e53'),
	('weekly@2026-12-07T08:00Z', 2, '2026-11-30 08:00:00.033382+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.033382Z","case":"weekly@2026-12-07T08:00Z","data":{"clock":"publish/1","limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"publish","name":"end","step":0}]},"seq":2,"type":"clock_started","v":1}', 'ecbb9f7037244a7d3db3be779beff4384896d9696223186576b5a114e10e0b96'),
	('weekly@2026-11-30T08:00Z', 7, '2026-11-30 09:00:01.482351+00', 'held', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:01.482351Z","case":"weekly@2026-11-30T08:00Z","data":{"notes":{"text":"e830f5d44520e8ba8776e4e6d8d843caf20a548b228ed00d97b4af7c4fb7752d"}},"seq":7,"type":"held","v":1}', '8c2ec7a6225ee2c07223d885ba5920e89a71bfe15e1ebfa871731529e3f2f77f'),
	('6fff5eb4768442949a109c0a519d5538', 10, '2026-11-25 09:30:01.484841+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:30:01.484841Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0OMAR","person":"slack:T0SANDBOX/U0IVAN","seat":"role:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0OMAR","person":"slack:T0SANDBOX/U0ERIN","seat":"role:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0PRIYA","person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["triage/1/limit","triage/1/escalate1","leadership/1/remind50%"]},"seq":10,"type":"clock_struck","v":1}', '1e9ec890a65643771e116d141c4b3452cf4abbde633c2ee7b3386d8477b84eab'),
	('6fff5eb4768442949a109c0a519d5538', 12, '2026-11-25 09:45:31.454986+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:45:31.454986Z","case":"6fff5eb4768442949a109c0a519d5538","data":{"goal":"leadership","reason":null},"seq":12,"type":"reached","v":1}', 'dc727c81d4da8a352f3cce597b3d534165d4acee3fd2dfb3d2a8275021e64baa'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 9, '2026-11-27 23:00:00.021482+00', 'clock_struck', '{"actor":"system","at":"2026-11-27T23:00:00.021482Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{"added":[],"final":true,"late":0,"timers":["grant/1/end"]},"seq":9,"type":"clock_struck","v":1}', 'cdc786773d8d245a3bc81f303e3647ad8251ed2f5dcd46dab3ad5841857d14c2'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 10, '2026-11-27 23:00:00.021482+00', 'expired', '{"actor":"system","at":"2026-11-27T23:00:00.021482Z","case":"bc5fe2d6413e44178e0132a91aa2bff3","data":{},"seq":10,"type":"expired","v":1}', '9cd765d6170ed99fdc3b2ac0a4f1b71665ba4483259803e1faa0ad9618a4a142'),
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
	('104f595e39fa4a65a50d246cf4136e5e', 'slack:T0SANDBOX/U0ALEX', 'support-assistant', 'internal', '2026-11-24 13:30:31.45242+00', '2027-11-24 13:30:31.45242+00', NULL, false),
	('bc5fe2d6413e44178e0132a91aa2bff3', 'slack:T0SANDBOX/U0ALEX', 'meeting-summariser', 'approved_tools', '2026-11-24 15:30:30.155589+00', '2026-11-27 23:00:00+00', '2026-11-27 23:00:00.021482+00', false),
	('tool-3', 'slack:T1/UANA', 'chatbot', 'read', '2026-03-03 09:00:00+00', '2026-03-11 09:00:00+00', NULL, true);
--
-- Data for Name: in_force; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.in_force VALUES
	(1, '58e8028754bd55c6044e9b80a4e4345b2a8b7a12285ef51078ba8a824e5a089d', '2026-11-24 08:30:01.292104+00');
--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.links VALUES
	('tool-5', 'parent', 'tool-4');
--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.moves VALUES
	('104f595e39fa4a65a50d246cf4136e5e', 1, 'ingress', 'pending', 'approved', 'slack:T0SANDBOX/U0SAM', '2026-11-24 13:30:31.45242+00', 300, false, false),
	('76d4605f49be46d7bf469e515261bbcf', 1, 'exception', 'pending', 'rejected', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 14:30:30.175533+00', 0, true, false),
	('bc5fe2d6413e44178e0132a91aa2bff3', 1, 'exception', 'pending', 'approved', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 15:30:30.155589+00', 0, true, false),
	('6fff5eb4768442949a109c0a519d5538', 2, 'incident', 'triaged', 'informed', NULL, '2026-11-25 09:45:31.454986+00', 75, true, false),
	('6fff5eb4768442949a109c0a519d5538', 3, 'incident', 'triaged', 'contained', NULL, '2026-11-25 10:00:31.483108+00', 90, true, false),
	('6fff5eb4768442949a109c0a519d5538', 4, 'incident', 'contained', 'resolved', NULL, '2026-11-25 13:00:30.040947+00', 270, NULL, false),
	('6fff5eb4768442949a109c0a519d5538', 1, 'incident', 'declared', 'triaged', 'slack:T0SANDBOX/U0OMAR', '2026-11-25 09:35:31.471294+00', 65, false, false),
	('6fff5eb4768442949a109c0a519d5538', 5, 'incident', 'resolved', 'closed', NULL, '2026-11-25 13:00:30.18934+00', 270, false, false),
	('bc5fe2d6413e44178e0132a91aa2bff3', 2, 'exception', 'approved', 'expired', NULL, '2026-11-27 23:00:00.021482+00', 4769, NULL, false),
	('weekly@2026-11-30T08:00Z', 1, 'weekly', 'due', 'held', 'slack:T0SANDBOX/U0MAYA', '2026-11-30 09:00:01.482351+00', 8670, true, false),
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
	(11, '104f595e39fa4a65a50d246cf4136e5e', 'prompt:slack:T0SANDBOX/U0SAM', '104f595e39fa4a65a50d246cf4136e5e/person:slack:T0SANDBOX/U0SAM', 'person', 'slack:T0SANDBOX/U0SAM', 'prompt', false, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DHKS324RSK2', '1795523401.545873', '7f6a1feb56cac4839b832fb3943e64d41a7554d8ab481a4a27a57b9dfa11646e', NULL, NULL),
	(1, '104f595e39fa4a65a50d246cf4136e5e', 'card', '104f595e39fa4a65a50d246cf4136e5e/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795509001.574274', '87ff04987b75d177b6d7121c1bb2a4f2fddee1de8e63f621d27488a7bc648ce5', NULL, NULL),
	(7, '104f595e39fa4a65a50d246cf4136e5e', 'note/5/reminder/slack:T0SANDBOX/U0DANA', '104f595e39fa4a65a50d246cf4136e5e/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'D54CU49R3E2', '1795516201.584931', '0cd781276fcc843447f4319feca80dce09d31f3a8908c07798e4b9f9b18087b5', NULL, NULL),
	(12, '104f595e39fa4a65a50d246cf4136e5e', 'note/6/reminder/slack:T0SANDBOX/U0DANA', '104f595e39fa4a65a50d246cf4136e5e/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 0, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'D54CU49R3E2', '1795523401.574047', '6973f88b9129d9e4758272edf79112148a0458b287f0b3d0c32b99864092a9f1', NULL, NULL),
	(13, '104f595e39fa4a65a50d246cf4136e5e', 'note/6/waiting/slack:T0SANDBOX/U0ALEX', '104f595e39fa4a65a50d246cf4136e5e/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'waiting', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBEWAY59X4I', '1795523401.589694', 'd8323c9fb33876a4c6b4e4dca0948ff7373f54027d51b44a027b3643ccb548a4', NULL, NULL),
	(2, '104f595e39fa4a65a50d246cf4136e5e', 'receipt', '104f595e39fa4a65a50d246cf4136e5e/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBEWAY59X4I', '1795509001.577208', 'aeca9e6ce94a6593e3977e4bd375d05c04a30c0487c07923385845dce5a141e2', NULL, NULL),
	(3, '104f595e39fa4a65a50d246cf4136e5e', 'prompt:slack:T0SANDBOX/U0DANA', '104f595e39fa4a65a50d246cf4136e5e/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D54CU49R3E2', '1795509001.587501', '7f6a1feb56cac4839b832fb3943e64d41a7554d8ab481a4a27a57b9dfa11646e', NULL, NULL),
	(14, '104f595e39fa4a65a50d246cf4136e5e', 'note/6/line/card', '104f595e39fa4a65a50d246cf4136e5e/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795523401.580777', 'fa9bb7a49a0512e9d419e01d10b381ce32c9d1d34831fb875a630f984a7924c5', NULL, NULL),
	(21, '76d4605f49be46d7bf469e515261bbcf', 'card', '76d4605f49be46d7bf469e515261bbcf/channel:governance', 'channel', 'governance', 'card', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.085840', 'eb1af217ff0ef2171851f88c2678a4b698432774f9f1b9cc52553109b52e7c09', NULL, NULL),
	(22, '76d4605f49be46d7bf469e515261bbcf', 'receipt', '76d4605f49be46d7bf469e515261bbcf/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'receipt', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DJZP1B417LM', '1795530630.111104', '1f5bc30e0ceb058f63756057231f2f8020e61ba0ad5dd45ac0f1e7bcb5bb6337', NULL, NULL),
	(19, '104f595e39fa4a65a50d246cf4136e5e', 'note/7/line/card', '104f595e39fa4a65a50d246cf4136e5e/channel:governance', 'thread', 'card', 'line', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795527031.521458', '2f01479e09531a9b6832148d96be058912f39f51155d6278162dca25aae8ed81', NULL, NULL),
	(20, '104f595e39fa4a65a50d246cf4136e5e', 'note/9/outcome/slack:T0SANDBOX/U0ALEX', '104f595e39fa4a65a50d246cf4136e5e/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBEWAY59X4I', '1795527031.539754', '23100d5024264bee7ff14e7e482496840246943048f93dbb2cfbd85e8cda1de9', NULL, NULL),
	(23, '76d4605f49be46d7bf469e515261bbcf', 'prompt:slack:T0SANDBOX/U0MAYA', '76d4605f49be46d7bf469e515261bbcf/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DHM5G50TGLQ', '1795530630.122429', '948b639d783b641890f9b81c65c6d222b41dbb2d15491fa5d26e901019409a4d', NULL, NULL),
	(27, '76d4605f49be46d7bf469e515261bbcf', 'note/5/line/card', '76d4605f49be46d7bf469e515261bbcf/channel:governance', 'thread', 'card', 'line', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.231901', 'c43a16ebac58316513c9b24f76e399671a61e57184e3fd14356a781cbd3b3cd7', NULL, NULL),
	(28, '76d4605f49be46d7bf469e515261bbcf', 'note/6/outcome/slack:T0SANDBOX/U0BEA', '76d4605f49be46d7bf469e515261bbcf/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DJZP1B417LM', '1795530630.240729', '026045ed5e211d62b0a31afb8ba8f9f9d6b3ed9e2aeddf1827436ea702dc6fa4', NULL, NULL),
	(35, 'bc5fe2d6413e44178e0132a91aa2bff3', 'note/5/line/card', 'bc5fe2d6413e44178e0132a91aa2bff3/channel:governance', 'thread', 'card', 'line', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.210909', '4f6e1052f360025841de8eda99ad3630065c46b3058f646d9547469e7197893f', NULL, NULL),
	(36, 'bc5fe2d6413e44178e0132a91aa2bff3', 'note/7/outcome/slack:T0SANDBOX/U0ALEX', 'bc5fe2d6413e44178e0132a91aa2bff3/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBEWAY59X4I', '1795534230.213885', '2f53ea2e24991e73ca9bfab414b711efa1e94f0a8e34bedf13152b7c2bec5201', NULL, NULL),
	(49, '6fff5eb4768442949a109c0a519d5538', 'note/8/line/card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'thread', 'card', 'line', true, 0, 8, 8, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595401.645311', '063c28f56ab73ab6d1302549033190246e82a2a9dcda142a51ccfa39f137b3db', NULL, NULL),
	(100, '6fff5eb4768442949a109c0a519d5538', 'note/13/line/card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'thread', 'card', 'line', true, 0, 13, 13, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795600831.564577', 'd3ab5a7234ccebf730ffc70cdc3e814563f9beca18ced00c6f9b341d1bca6481', NULL, NULL),
	(40, '6fff5eb4768442949a109c0a519d5538', 'prompt:slack:T0SANDBOX/U0THEO', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMNTA7T8WME', '1795595401.550154', '170c40f13851e6438081e8ba06bffe721eb7aaed3fcdcee169e518426d5aecb5', NULL, NULL),
	(37, '6fff5eb4768442949a109c0a519d5538', 'card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'channel', 'incidents', 'incident', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595401.518496', '900e032c6799928d9243703b1a8309b6c95ff3beaf088c0289215979f264ed56', NULL, NULL),
	(39, '6fff5eb4768442949a109c0a519d5538', 'prompt:slack:T0SANDBOX/U0OMAR', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DGWZF2H0ORA', '1795595401.538628', '170c40f13851e6438081e8ba06bffe721eb7aaed3fcdcee169e518426d5aecb5', NULL, NULL),
	(38, '6fff5eb4768442949a109c0a519d5538', 'receipt', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'report', false, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DJZP1B417LM', '1795595401.565374', '0c117e13b3971ef4b2675fbb303b21abfe95b700289ae9846261080e359886a3', NULL, NULL),
	(30, 'bc5fe2d6413e44178e0132a91aa2bff3', 'receipt', 'bc5fe2d6413e44178e0132a91aa2bff3/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBEWAY59X4I', '1795534230.110269', '5e6dbc09a4e445d39d20a97f906a58aed891348768c2979d01da0fcb2dc35700', NULL, NULL),
	(125, 'bc5fe2d6413e44178e0132a91aa2bff3', 'note/10/expired/slack:T0SANDBOX/U0ALEX', 'bc5fe2d6413e44178e0132a91aa2bff3/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'expired', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DBEWAY59X4I', '1795820400.085654', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL),
	(31, 'bc5fe2d6413e44178e0132a91aa2bff3', 'prompt:slack:T0SANDBOX/U0MAYA', 'bc5fe2d6413e44178e0132a91aa2bff3/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DHM5G50TGLQ', '1795534230.115270', '981f9988ce230eb3c7f1cd29946ffe002fea25866dce9b810aa4a9d5417e5063', NULL, NULL),
	(29, 'bc5fe2d6413e44178e0132a91aa2bff3', 'card', 'bc5fe2d6413e44178e0132a91aa2bff3/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.078606', 'a7064270d26a7967dc0931ec9036584fd12bbbda076cc1d8b4a7c68ba4034bea', NULL, NULL),
	(127, 'bc5fe2d6413e44178e0132a91aa2bff3', 'note/10/line/card', 'bc5fe2d6413e44178e0132a91aa2bff3/channel:governance', 'thread', 'card', 'line', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795820400.075802', '8f60d8d79c3522648c32c4f24b2c989e4105636d960864ff256b5f086e9c48bd', NULL, NULL),
	(56, '6fff5eb4768442949a109c0a519d5538', 'note/9/pressing/slack:T0SANDBOX/U0OMAR', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'pressing', true, 0, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DGWZF2H0ORA', '1795597201.543131', '5dc7c7c0bcd11771e6ce0a6bea0b1a8798ffe34e83d81f3fb5af736da5577af1', NULL, NULL),
	(80, '6fff5eb4768442949a109c0a519d5538', 'note/11/line/card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'thread', 'card', 'line', true, 0, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599331.516597', '8f929171c1be8c7b005951713a7118d9bf6ab9cf6eb3fde02691e44a7cc048ec', NULL, NULL),
	(110, '6fff5eb4768442949a109c0a519d5538', 'note/14/line/card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'thread', 'card', 'line', true, 0, 14, 14, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611630.105826', 'ae17f15854d9584fffda10be6b3090bb1e6a620c3ea9e6ce450f66daebb14890', NULL, NULL),
	(64, '6fff5eb4768442949a109c0a519d5538', 'prompt:slack:T0SANDBOX/U0ERIN', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'D5K5TD7RNKU', '1795599001.618234', '170c40f13851e6438081e8ba06bffe721eb7aaed3fcdcee169e518426d5aecb5', NULL, NULL),
	(121, '6fff5eb4768442949a109c0a519d5538', 'note/15/line/card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'thread', 'card', 'line', true, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611630.226153', '44011e84c2c3acd7ef46e760eaff874c6e5f7fb32e00e9ef27e19b94455f4eb5', NULL, NULL),
	(120, '6fff5eb4768442949a109c0a519d5538', 'note/15/outcome/slack:T0SANDBOX/U0BEA', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DJZP1B417LM', '1795611630.285602', 'c74e4f371f395eb78679b6f166c005b4bf9b2376c3bbf4ce712f892dceda6693', NULL, NULL),
	(41, '6fff5eb4768442949a109c0a519d5538', 'prompt:slack:T0SANDBOX/U0RUTH', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'D4S4KF5NE9X', '1795595401.554890', '170c40f13851e6438081e8ba06bffe721eb7aaed3fcdcee169e518426d5aecb5', NULL, NULL),
	(42, '6fff5eb4768442949a109c0a519d5538', 'prompt:slack:T0SANDBOX/U0PRIYA', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2F018T4WW1', '1795595401.568015', '170c40f13851e6438081e8ba06bffe721eb7aaed3fcdcee169e518426d5aecb5', NULL, NULL),
	(63, '6fff5eb4768442949a109c0a519d5538', 'prompt:slack:T0SANDBOX/U0IVAN', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMCIYYJKN7U', '1795599001.608518', '170c40f13851e6438081e8ba06bffe721eb7aaed3fcdcee169e518426d5aecb5', NULL, NULL),
	(128, 'weekly@2026-11-30T08:00Z', 'digest', 'weekly@2026-11-30T08:00Z/channel:governance', 'channel', 'governance', 'digest', false, 2, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1796025600.050496', '1f3779640f906f5c32a3b5db9e6cbe6858b95be343f9f8b6f12e0f7bafae1e87', NULL, NULL),
	(66, '6fff5eb4768442949a109c0a519d5538', 'note/10/pressing/slack:T0SANDBOX/U0OMAR', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DGWZF2H0ORA', '1795599001.547057', 'bbed3a77b4adf1d67ebf81232b764e9c99877b7f85abb51848bca5b68aa1f354', NULL, NULL),
	(70, '6fff5eb4768442949a109c0a519d5538', 'note/10/line/card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'thread', 'card', 'line', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599001.551453', '4a36e708bfb22429a8636601c45b33d0a87e036f47a59a56d2787471bd80f614', NULL, NULL),
	(67, '6fff5eb4768442949a109c0a519d5538', 'note/10/pressing/slack:T0SANDBOX/U0THEO', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DMNTA7T8WME', '1795599001.566397', 'bbed3a77b4adf1d67ebf81232b764e9c99877b7f85abb51848bca5b68aa1f354', NULL, NULL),
	(68, '6fff5eb4768442949a109c0a519d5538', 'note/10/pressing/slack:T0SANDBOX/U0RUTH', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D4S4KF5NE9X', '1795599001.589376', 'bbed3a77b4adf1d67ebf81232b764e9c99877b7f85abb51848bca5b68aa1f354', NULL, NULL),
	(69, '6fff5eb4768442949a109c0a519d5538', 'note/10/pressing/slack:T0SANDBOX/U0PRIYA', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2F018T4WW1', '1795599001.605615', 'bbed3a77b4adf1d67ebf81232b764e9c99877b7f85abb51848bca5b68aa1f354', NULL, NULL),
	(90, '6fff5eb4768442949a109c0a519d5538', 'note/12/line/card', '6fff5eb4768442949a109c0a519d5538/channel:incidents', 'thread', 'card', 'line', true, 0, 12, 12, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599931.522189', 'cad61f0986ec8bf63d7d4c2a7907fc80ce3ff74535f837e0662e85d30c8ab76f', NULL, NULL),
	(65, '6fff5eb4768442949a109c0a519d5538', 'prompt:slack:T0SANDBOX/U0LENA', '6fff5eb4768442949a109c0a519d5538/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DCFS0R11PEI', '1795599001.635129', '170c40f13851e6438081e8ba06bffe721eb7aaed3fcdcee169e518426d5aecb5', NULL, NULL),
	(126, 'bc5fe2d6413e44178e0132a91aa2bff3', 'note/10/expired/slack:T0SANDBOX/U0MAYA', 'bc5fe2d6413e44178e0132a91aa2bff3/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'expired', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DHM5G50TGLQ', '1795820400.085106', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL);
--
-- Data for Name: participants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.participants VALUES
	('ledger@2026-11-24', 'system'),
	('weekly@2026-11-30T08:00Z', 'system'),
	('104f595e39fa4a65a50d246cf4136e5e', 'slack:T0SANDBOX/U0ALEX'),
	('104f595e39fa4a65a50d246cf4136e5e', 'slack:T0SANDBOX/U0DANA'),
	('104f595e39fa4a65a50d246cf4136e5e', 'slack:T0SANDBOX/U0SAM'),
	('76d4605f49be46d7bf469e515261bbcf', 'slack:T0SANDBOX/U0MAYA'),
	('76d4605f49be46d7bf469e515261bbcf', 'slack:T0SANDBOX/U0BEA'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 'slack:T0SANDBOX/U0ALEX'),
	('bc5fe2d6413e44178e0132a91aa2bff3', 'slack:T0SANDBOX/U0MAYA'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0PRIYA'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0RUTH'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0BEA'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0THEO'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0OMAR'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0ERIN'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0IVAN'),
	('6fff5eb4768442949a109c0a519d5538', 'slack:T0SANDBOX/U0LENA'),
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
	('channel:DHKS324RSK2', '2026-11-21 07:31:22.719652+00'),
	('channel:D54CU49R3E2', '2026-11-21 07:31:22.747826+00'),
	('channel:DGWZF2H0ORA', '2026-11-21 07:31:23.888736+00'),
	('channel:DMNTA7T8WME', '2026-11-21 07:31:23.910796+00'),
	('channel:D4S4KF5NE9X', '2026-11-21 07:31:23.924697+00'),
	('channel:D2F018T4WW1', '2026-11-21 07:31:23.947057+00'),
	('channel:DMCIYYJKN7U', '2026-11-21 07:31:23.949305+00'),
	('channel:D5K5TD7RNKU', '2026-11-21 07:31:23.9635+00'),
	('channel:DCFS0R11PEI', '2026-11-21 07:31:23.980844+00'),
	('channel:C0AIINCIDENTS', '2026-11-21 07:31:24.792388+00'),
	('channel:DJZP1B417LM', '2026-11-21 07:31:24.852071+00'),
	('channel:DHM5G50TGLQ', '2026-11-21 07:31:24.957265+00'),
	('channel:DBEWAY59X4I', '2026-11-21 07:31:24.959289+00'),
	('channel:C0AIGOVERNANCE', '2026-11-21 07:31:25.046661+00');
--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.people VALUES
	('slack:T0SANDBOX/U0CARLA', 'Carla Mendes', 'carla', 'Europe/Berlin', 'carla.mendes@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0NOOR', 'Noor Haddad', 'noor', 'Europe/Berlin', 'noor.haddad@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0PAUL', 'Paul Moreau', 'paul', 'Europe/Berlin', 'paul.moreau@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0ALEX', 'Alex Kim', NULL, 'Europe/Berlin', 'alex@example.com', 'DBEWAY59X4I', false, false, false),
	('slack:T0SANDBOX/U0DANA', 'Dana Okafor', 'dana', 'Europe/Berlin', 'dana.okafor@example.com', 'D54CU49R3E2', false, false, false),
	('slack:T0SANDBOX/U0SAM', 'Sam Reyes', 'sam', 'Europe/Berlin', 'sam.reyes@example.com', 'DHKS324RSK2', false, false, false),
	('slack:T0SANDBOX/U0BEA', 'Bea Novak', NULL, 'Europe/Berlin', 'bea@example.com', 'DJZP1B417LM', false, false, false),
	('slack:T0SANDBOX/U0MAYA', 'Maya Lindqvist', 'maya', 'Europe/Berlin', 'maya.lindqvist@example.com', 'DHM5G50TGLQ', false, false, false),
	('slack:T0SANDBOX/U0OMAR', 'Omar Diaz', 'omar', 'Europe/Berlin', 'omar.diaz@example.com', 'DGWZF2H0ORA', false, false, false),
	('slack:T0SANDBOX/U0THEO', 'Theo Brandt', 'theo', 'Europe/Berlin', 'theo.brandt@example.com', 'DMNTA7T8WME', false, false, false),
	('slack:T0SANDBOX/U0RUTH', 'Ruth Adeyemi', 'ruth', 'Europe/Berlin', 'ruth.adeyemi@example.com', 'D4S4KF5NE9X', false, false, false),
	('slack:T0SANDBOX/U0PRIYA', 'Priya Nair', 'priya', 'Europe/Berlin', 'priya.nair@example.com', 'D2F018T4WW1', false, false, false),
	('slack:T0SANDBOX/U0IVAN', 'Ivan Petrov', 'ivan', 'Europe/Berlin', 'ivan.petrov@example.com', 'DMCIYYJKN7U', false, false, false),
	('slack:T0SANDBOX/U0ERIN', 'Erin Walsh', 'erin', 'Europe/Berlin', 'erin.walsh@example.com', 'D5K5TD7RNKU', false, false, false),
	('slack:T0SANDBOX/U0LENA', 'Lena Fischer', 'lena', 'Europe/Berlin', 'lena.fischer@example.com', 'DCFS0R11PEI', false, false, false);
--
-- Data for Name: playbooks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.playbooks VALUES
	('225c11f8fd2eccc526a620be8dd3fa54b863fb27b430091e13bb72f99c34b18b', 'task', '{"about":"Something that one person does by a date. Tasks that are still open come up in the weekly review.","channel":"governance","due":"due","form":[{"field":"what","label":"What is to be done?","max_length":150,"placeholder":"Add the new model to the registry","required":true,"type":"text"},{"field":"owner","label":"Who does it?","required":true,"type":"person"},{"field":"due","label":"By when?","required":true,"type":"date"}],"kind":"task","lifecycle":"task","name":"Task","owner":"owner","prefix":"ACT","remind":["2 days"],"schema":1,"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.182338+00', NULL),
	('35234094c6ae4a725b06cbc65219b2f721b04c6f2c2af9610a2b13e2b622bce1', 'near_miss', '{"about":"Something almost went wrong, and next time it might. Nobody is to blame for a near miss; telling it is what keeps it from happening.","channel":"incidents","fallback":[{"role":"on_call"},{"role":"risk_owner"}],"form":[{"field":"type","label":"What would it have been?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What almost happened?","max_length":2000,"placeholder":"A test prompt made the assistant draft a refund that nobody had approved","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"stopped","help":"Luck counts. It shows where a control is missing.","label":"What stopped it?","max_length":1000,"type":"long_text"}],"kind":"near_miss","lifecycle":"incident","name":"Near miss","prefix":"NM","schema":1,"summons":[{"ask":[{"role":"policy_owner"}]}],"texts":{"opened":"Thank you. If it turns out that somebody was harmed after all, please report it with /ai-incident."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.182338+00', NULL),
	('429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', 'weekly', '{"about":"Fifteen minutes once a week on what is open, what went wrong, what was decided and what ends soon.","at":"09:00","channel":"governance","kind":"weekly","lifecycle":"review","name":"Weekly AI governance review","owner":{"role":"policy_owner"},"prefix":"REV","schema":1,"sections":["open","incidents","decided","ending","figures"],"title":"Weekly review","weekday":"monday","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.182338+00', NULL),
	('4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', 'exception', '{"about":"Ask to step outside the AI policy, for one system and a limited time. The owner of the clause decides; for high risk the security lead and the policy owner decide as well.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}}],"limit":"2 business days","remind":[{"share":50},{"share":80}]}},"command":"/ai-exception","fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"clause","label":"Which clause of the AI policy?","material":true,"options":[{"label":"Use approved AI tools only","value":"approved_tools"},{"label":"Keep confidential data out of public AI","value":"confidential_data"},{"label":"Delete data when its time is up","value":"data_retention"},{"label":"Personal data needs a legal basis","value":"personal_data"},{"label":"Vendors sign our terms first","value":"vendor_terms"},{"label":"Say when people are talking to AI","value":"disclosure"},{"label":"A person checks decisions about people","value":"human_review"},{"label":"Test for safety and bias before release","value":"testing"}],"required":true,"type":"select"},{"field":"system","label":"Which system is it for?","material":true,"required":true,"type":"system"},{"field":"request","help":"One sentence; it becomes the title of your request.","label":"What do you want to do?","material":true,"max_length":150,"placeholder":"Summarise support tickets with a hosted model","required":true,"type":"text"},{"field":"reason","help":"What it makes possible, and what happens without it. No secrets or personal data, please.","label":"Why do you need it?","max_length":2000,"required":true,"type":"long_text"},{"field":"controls","help":"These compensating controls become part of the decision.","label":"What keeps the risk low meanwhile?","material":true,"max_length":2000,"placeholder":"Test data only, two named users, outputs checked by hand","required":true,"type":"long_text"},{"field":"until","help":"At most 90 days. You can ask again before it ends.","label":"Until when do you need it?","latest":"90 days","material":true,"required":true,"type":"date"},{"field":"decision_impact","label":"What can its decisions affect?","material":true,"options":[{"label":"Life and safety","value":"life_safety"},{"label":"Somebody''s job","value":"employment"},{"label":"Somebody''s money","value":"financial"},{"label":"Access to a service","value":"access_to_services"},{"label":"Reputation","value":"reputational"},{"label":"Information only","value":"informational"}],"required":true,"step":2,"type":"select"},{"field":"human_oversight","label":"Does a person check what it does?","material":true,"options":[{"label":"Nobody checks","value":"none"},{"label":"Some of it is checked","value":"partial"},{"label":"All of it is checked","value":"full"}],"required":true,"step":2,"type":"select"},{"field":"data_sensitivity","label":"How sensitive is the data?","material":true,"options":[{"label":"Special category, such as health or religion","value":"special_category"},{"label":"Highly sensitive","value":"highly_sensitive"},{"label":"Sensitive","value":"sensitive"},{"label":"Not sensitive","value":"non_sensitive"}],"required":true,"step":2,"type":"select"},{"field":"user_vulnerability","label":"Who are the people it serves?","material":true,"options":[{"label":"People who need protection, such as children","value":"vulnerable_populations"},{"label":"The general public","value":"general_public"},{"label":"Professionals","value":"professionals"}],"required":true,"step":2,"type":"select"},{"field":"deployment_scale","label":"How many people does it reach?","material":true,"options":[{"label":"Millions","value":"millions"},{"label":"Hundreds of thousands","value":"hundreds_of_thousands"},{"label":"Thousands","value":"thousands"},{"label":"Only us","value":"internal"}],"required":true,"step":2,"type":"select"},{"field":"decision_reversibility","label":"Can its decisions be undone?","material":true,"options":[{"label":"No","value":"irreversible"},{"label":"With difficulty","value":"difficult_to_reverse"},{"label":"Yes","value":"reversible"}],"required":true,"step":2,"type":"select"}],"grant":{"lasts":"90 days","remind":["14 days"],"scope":"clause","system":"system","until":"until"},"kind":"exception","lifecycle":"approval","name":"Policy exception","prefix":"EXC","routing":[{"rule":"High risk, a data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["confidential_data","data_retention"]}]}},{"rule":"High risk, the privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"equals":"personal_data","field":"clause"}]}},{"rule":"High risk, a legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["vendor_terms","disclosure"]}]}},{"rule":"High risk, a safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["human_review","testing"]}]}},{"rule":"High risk, any other clause","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"band":"risk","one_of":["critical","high"]}},{"rule":"A data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"}],"when":{"field":"clause","one_of":["confidential_data","data_retention"]}},{"rule":"The privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"}],"when":{"equals":"personal_data","field":"clause"}},{"rule":"A legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"}],"when":{"field":"clause","one_of":["vendor_terms","disclosure"]}},{"rule":"A safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"}],"when":{"field":"clause","one_of":["human_review","testing"]}},{"rule":"Any other clause","stages":[{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"owner"}]}],"schema":1,"scores":{"risk":{"bands":[{"at_least":17,"name":"critical"},{"at_least":12,"name":"high"},{"at_least":7,"name":"medium"},{"at_least":0,"name":"low"}],"questions":{"data_sensitivity":{"highly_sensitive":3,"non_sensitive":1,"sensitive":2,"special_category":4},"decision_impact":{"access_to_services":3,"employment":4,"financial":3,"informational":1,"life_safety":5,"reputational":2},"decision_reversibility":{"difficult_to_reverse":2,"irreversible":3,"reversible":1},"deployment_scale":{"hundreds_of_thousands":2,"internal":0,"millions":3,"thousands":1},"human_oversight":{"full":1,"none":4,"partial":2},"user_vulnerability":{"general_public":2,"professionals":1,"vulnerable_populations":4}}}},"texts":{"approved":"The compensating controls you named are part of this decision. Please keep to them.","expired":"This exception has ended, so the policy applies again. If you still need it, open a new request.","opened":"Until this is decided, the policy applies as it is.","rejected":"The policy applies as it is. Talk to the person who decided if circumstances change."},"title":"Exception for {system}: {request}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.182338+00', NULL),
	('51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7', 'ingress', '{"about":"Ask to bring a dataset into an AI system. Until it is approved the dataset stays in quarantine.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"addendum":{"end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"48 hours","remind":[{"share":50}]},"decision":{"calendar":"office","end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"4 business hours","remind":[{"share":50}]}},"command":"/ai-ingress","fallback":[{"role":"risk_owner"},{"role":"policy_owner"}],"form":[{"field":"dataset","label":"Which dataset?","material":true,"max_length":100,"placeholder":"Support tickets 2025","required":true,"type":"text"},{"field":"location","help":"The address of the bucket, table or folder.","label":"Where is it?","material":true,"required":true,"type":"url"},{"field":"data_classification","help":"Take the most sensitive that applies. Without it we cannot accept a request.","label":"What kind of data is in it?","material":true,"options":[{"label":"Public","value":"public"},{"label":"Internal","value":"internal"},{"label":"Confidential","value":"confidential"},{"label":"Personal data","value":"personal"},{"label":"Special category, such as health or religion","value":"special_category"}],"required":true,"type":"select"},{"field":"destination","label":"Which system will use it?","material":true,"required":true,"type":"system"},{"field":"purpose","label":"What for?","material":true,"max_length":1000,"placeholder":"Evaluate answers of the support assistant","required":true,"type":"long_text"},{"field":"retention","label":"How long will it be kept?","material":true,"options":[{"label":"30 days","value":"days_30"},{"label":"90 days","value":"days_90"},{"label":"One year","value":"year_1"},{"label":"Three years","value":"years_3"},{"label":"As long as the contract says","value":"contract"}],"required":true,"step":2,"type":"select"},{"field":"source","help":"The licence of the source, or the consent that people gave.","label":"What allows us to use it?","max_length":1000,"required":true,"step":2,"type":"long_text"},{"field":"legal_basis","label":"What is the legal basis for the personal data?","material":true,"options":[{"label":"Consent","value":"consent"},{"label":"A contract with the person","value":"contract"},{"label":"A legal obligation","value":"legal_obligation"},{"label":"Vital interests","value":"vital_interests"},{"label":"A task in the public interest","value":"public_task"},{"label":"Legitimate interests","value":"legitimate_interests"}],"required":true,"shown_when":{"field":"data_classification","one_of":["personal","special_category"]},"step":2,"type":"select"},{"field":"special_condition","help":"If none of these fits, talk to the privacy lead before you ask.","label":"Which condition allows the special category?","material":true,"options":[{"label":"Explicit consent","value":"explicit_consent"},{"label":"Employment and social security law","value":"employment_law"},{"label":"Public health","value":"public_health"},{"label":"Research, archives or statistics","value":"research"},{"label":"The person made it public","value":"made_public"},{"label":"Another one, agreed with the privacy lead","value":"other"}],"required":true,"shown_when":{"equals":"special_category","field":"data_classification"},"step":2,"type":"select"},{"field":"leaves","help":"Tick this if a provider outside the company receives it, for instance to run a model.","label":"Will it leave our systems?","material":true,"step":2,"type":"checkbox"},{"field":"provider","label":"Which provider receives it?","material":true,"max_length":100,"required":true,"shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"text"},{"field":"addendum","help":"The draft is enough for now. Nothing may be sent before it is signed.","label":"Link to the data-sharing addendum","shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"url"}],"grant":{"lasts":"365 days","remind":["30 days"],"scope":"data_classification","system":"destination"},"kind":"ingress","lifecycle":"approval","name":"Data ingress","prefix":"ING","routing":[{"rule":"Personal data that leaves","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"all":[{"field":"data_classification","one_of":["personal","special_category"]},{"equals":true,"field":"leaves"}]}},{"rule":"Data that leaves","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"equals":true,"field":"leaves"}},{"rule":"Personal data","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"}],"when":{"field":"data_classification","one_of":["personal","special_category"]}},{"rule":"All other data","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"}]}],"schema":1,"texts":{"approved":"Please tag the dataset approved=true with {key}. If it goes to a provider, send nothing before the addendum is signed.","expired":"The approval of this dataset has ended. Please put it in quarantine, or ask again.","lapsed":"Nobody decided in time, so the dataset stays in quarantine and goes nowhere. You can ask again.","opened":"The dataset stays in quarantine until this is decided.","rejected":"The dataset stays in quarantine and goes nowhere. Please delete copies that were made."},"title":"{dataset} into {destination}","typed_text":{"secrets":"block"},"zone":"Europe/Berlin"}', '2026-11-24 08:30:01.182338+00', NULL),
	('89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b', 'ledger', '{"channel":"ledger","kind":"ledger","lifecycle":"ledger","name":"Ledger","prefix":"LOG","schema":1,"title":"Ledger"}', '2026-11-24 08:30:01.182338+00', NULL),
	('9dac27297066e396bee5ff004883c11bc0466ff62eacfd622319dc7b43413215', 'erasure', '{"about":"Text that somebody typed is erased for good. The record keeps that it was there and who decided this.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}}],"limit":"5 business days","remind":[{"share":50},{"share":80}]}},"effect":"erase","fallback":[{"role":"policy_owner"},{"role":"risk_owner"}],"form":[{"field":"case","label":"Of which case?","max_length":40,"required":true,"type":"text"},{"field":"what","label":"Which texts?","max_length":300,"required":true,"type":"text"},{"field":"reason","help":"The request of a person, the end of a purpose, something that was typed by mistake. Do not repeat the text.","label":"Why are they erased?","max_length":1000,"required":true,"type":"long_text"}],"kind":"erasure","lifecycle":"approval","name":"Erasure of texts","prefix":"ERA","private":true,"routing":[{"rule":"Every erasure","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"privacy_lead"},{"role":"data_steward"}],"stage":"privacy"}]}],"schema":1,"texts":{"approved":"The texts are gone from the database and from the messages that showed them.","opened":"If you approve, the texts are erased at once and for good.","rejected":"Nothing was erased."},"title":"Erase {what} of {case}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.182338+00', NULL),
	('d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20', 'incident', '{"about":"Report that an AI system did harm, leaked something or may do so. Better too early than too late: the people who can help are called at once, and a false alarm costs nobody anything.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"incidents","checklists":{"availability":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"bias_harm":["Name the groups that are affected","Quantify the harm","Document what was found and how","Decide on remedies for past decisions","Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"data_poisoning":["Quarantine suspect data","Scope the contamination","Decide on retraining","Keep the chain of custody","Rebuild the index from a clean snapshot","Roll the model back","Audit the source"],"performance_regression":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"privacy_violation":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"rag_injection":["Find the poisoned documents","Query the log for their retrievals","List the sessions that are affected","Quarantine the documents"],"safety_violation":["Keep the inputs and outputs that broke the rules","Isolated or systematic?","Was the system prompt bypassed?","Contain it with a patch of the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Find the way in","Revoke keys and credentials","Tighten input validation and rate limits","Keep the inputs of the attack","Rotate secrets","Block the pattern"]},"command":"/ai-incident","fallback":[{"role":"security_lead"},{"role":"policy_owner"}],"form":[{"field":"severity","help":"Not sure? Leave it empty. It counts as medium until somebody says otherwise.","label":"How severe is it?","options":[{"label":"Critical: people are being harmed, or data is leaking now","value":"critical"},{"label":"High: serious harm is likely, or many people are affected","value":"high"},{"label":"Medium: some people are affected, nothing irreversible","value":"medium"},{"label":"Low: a nuisance, or found before it did harm","value":"low"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What happened?","max_length":2000,"placeholder":"The billing chatbot shows other people''s invoices","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"type","help":"It decides who is called besides the first responder, and which first moves are listed.","label":"What kind of incident is it?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"personal_data","help":"Then the privacy lead is called as well, since notices to regulators have limits of their own.","label":"Personal data may be exposed","type":"checkbox"},{"field":"discovered","help":"If it was not just now. Limits of the law often count from this moment.","label":"When was it discovered?","latest":"1 hour","past":true,"type":"datetime"}],"kind":"incident","lifecycle":"incident","name":"AI incident","prefix":"INC","schema":1,"severities":{"critical":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"2 hours","remind":[{"share":50},{"before":"15 minutes"}]},"label":"Critical","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"30 minutes","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"15 minutes","remind":[{"before":"5 minutes"}]}},"high":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"8 hours","remind":[{"share":50},{"before":"1 hour"}]},"label":"High","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"2 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"1 hour","remind":[{"share":50}]}},"low":{"containment":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"3 business days","remind":[{"share":50},{"before":"1 business day"}]},"label":"Low","triage":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"1 business day","remind":[{"share":50}]}},"medium":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"24 hours","remind":[{"share":50},{"before":"4 hours"}]},"label":"Medium","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"8 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"4 hours","remind":[{"share":50}]}}},"severity":"medium","summons":[{"ask":[{"role":"on_call"}]},{"ask":[{"role":"security_lead"},{"role":"risk_owner"}],"when":{"field":"severity","one_of":["critical","high"]}},{"ask":[{"role":"privacy_lead"}],"when":{"equals":"critical","field":"severity"}},{"ask":[{"role":"security_lead"}],"when":{"field":"type","one_of":["security_breach","data_poisoning","rag_injection"]}},{"ask":[{"role":"ai_safety_lead"}],"when":{"field":"type","one_of":["safety_violation","bias_harm"]}},{"ask":[{"role":"privacy_lead"}],"when":{"any":[{"equals":"privacy_violation","field":"type"},{"equals":true,"field":"personal_data"}]}},{"ask":[{"role":"data_steward"}],"when":{"equals":"data_poisoning","field":"type"}},{"ask":[{"role":"ml_ops"}],"when":{"field":"type","one_of":["data_poisoning","performance_regression","availability"]}}],"texts":{"opened":"Keep what shows it (inputs, outputs, times) and change nothing that would be missed later. If people are being harmed, stop the system first and ask afterwards."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.182338+00', NULL);
--
-- Data for Name: restores; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: seal_leaves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seal_leaves VALUES
	(1, 'ledger@2026-11-24', 2, '8823e0b4651f5bbb11749ad20394bb1bc21ef64ac9f9d761bd04f97f0a572d24'),
	(1, 'weekly@2026-11-30T08:00Z', 2, 'bad93e26495c91e46d5d2fec6667267c681e8e143b34c1f15708b0cdd42a8a6e'),
	(2, '104f595e39fa4a65a50d246cf4136e5e', 10, 'f5d62c46c1e0fc070efac511f792f9fbf7833dc0c19f0bb2ec7f2e99beb1d89f'),
	(2, '76d4605f49be46d7bf469e515261bbcf', 6, '407e7318b342431314f0e9cc59948e9f2ba9c40aab759b22a3aa2c26b9f66604'),
	(2, 'bc5fe2d6413e44178e0132a91aa2bff3', 8, '15113ba6c715a232f12133f6232d79fc757f2c7a62bc1f66be767020c328f581'),
	(3, '6fff5eb4768442949a109c0a519d5538', 15, 'bff133a43a5681c20e19eeb92682ad4a919be1894237fcd6b8094980427a7fd9'),
	(3, 'bc5fe2d6413e44178e0132a91aa2bff3', 10, '9cd765d6170ed99fdc3b2ac0a4f1b71665ba4483259803e1faa0ad9618a4a142'),
	(4, 'weekly@2026-11-30T08:00Z', 6, 'edf31b12762cbd5612c98a40b9b805675123910c463b6116dd22d13c42e9b071'),
	(4, 'weekly@2026-12-07T08:00Z', 2, 'ecbb9f7037244a7d3db3be779beff4384896d9696223186576b5a114e10e0b96');
--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seals VALUES
	(1, '{"at":"2026-11-24T08:30:01.440301Z","before":"0000000000000000000000000000000000000000000000000000000000000000","leaves":2,"root":"4729d7df0aeda722c4b957861fe6564644e34d77bad189cce2d8a06fe770c25a","seal":1}', '18d4ef372292ac3f61c53f91cfae130bf09a75cb6ebf4f9f7966754e69173edd'),
	(2, '{"at":"2026-11-25T08:30:01.464689Z","before":"18d4ef372292ac3f61c53f91cfae130bf09a75cb6ebf4f9f7966754e69173edd","leaves":3,"root":"de5b4ddfde9c7faea0df74d6f83f3767acde87c50c2d9dfbf7311365d3df1c4d","seal":2}', '58480f50af90d8a637c528e26cf3f769c2f0615606d9a430ee46d0755e364536'),
	(3, '{"at":"2026-11-27T23:00:00.037473Z","before":"58480f50af90d8a637c528e26cf3f769c2f0615606d9a430ee46d0755e364536","leaves":2,"root":"9e7758298a6904f6272afcb816104f27247253393433d3fb4619b63246f53c7e","seal":3}', '033197ba36ff9ccc071c8bd22d6e0ea7cc21b430ec2f69a8944803b742d69293'),
	(4, '{"at":"2026-11-30T08:00:00.053565Z","before":"033197ba36ff9ccc071c8bd22d6e0ea7cc21b430ec2f69a8944803b742d69293","leaves":2,"root":"d3d9513e11e30da71538d09290a242c19aff46730d776c924f71a0ac93de9478","seal":4}', '8fbb761ce5d0a8a1045f493f74f818baf810a957fa4a293a3d2618018f8856bd');
--
-- Data for Name: seen; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seen VALUES
	('load:c0d0e115-8e1b-4d32-8e08-0dc90af22613', '{"case":"ledger@2026-11-24","key":"LOG-1","state":"kept","refusal":null,"repeated":false}', '2026-11-24 08:30:01.295279+00'),
	('open:weekly@2026-11-30T08:00Z', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-24 08:30:01.423971+00'),
	('view:VVJSCLEZ7Q3:hX4BOF1OSMEZD1MVQ', '{"case":"104f595e39fa4a65a50d246cf4136e5e","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 08:30:01.51076+00'),
	('timer:104f595e39fa4a65a50d246cf4136e5e:decision/1/remind50%', '{"case":"104f595e39fa4a65a50d246cf4136e5e","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 10:30:01.530245+00'),
	('timer:104f595e39fa4a65a50d246cf4136e5e:decision/1/escalate1+decision/1/limit', '{"case":"104f595e39fa4a65a50d246cf4136e5e","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 12:30:01.519061+00'),
	('button:slack:T0SANDBOX/U0SAM:C0AIGOVERNANCE/1795509001.574274:verb:approve:1795527031.446646', '{"case":"104f595e39fa4a65a50d246cf4136e5e","key":"ING-1","state":"approved","refusal":null,"repeated":false}', '2026-11-24 13:30:31.45242+00'),
	('view:V68YWCUQI7Z:hBKCLS9EC536TAVHL', '{"case":"76d4605f49be46d7bf469e515261bbcf","key":"EXC-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 14:30:30.050504+00'),
	('view:VH3RW0JA8OX:h7J0WVMRP5EDZ2E4G', '{"case":"76d4605f49be46d7bf469e515261bbcf","key":"EXC-1","state":"rejected","refusal":null,"repeated":false}', '2026-11-24 14:30:30.175533+00'),
	('view:VL72SF9HSPA:h1OUCMOZ1HT14W2DY', '{"case":"bc5fe2d6413e44178e0132a91aa2bff3","key":"EXC-2","state":"pending","refusal":null,"repeated":false}', '2026-11-24 15:30:30.043432+00'),
	('button:slack:T0SANDBOX/U0MAYA:DHM5G50TGLQ/1795534230.115270:verb:approve:1795534230.150180', '{"case":"bc5fe2d6413e44178e0132a91aa2bff3","key":"EXC-2","state":"approved","refusal":null,"repeated":false}', '2026-11-24 15:30:30.155589+00'),
	('view:VQDGLXCQDW6:hNQMB9FTU2DNQ7PDP', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:01.47169+00'),
	('button:slack:T0SANDBOX/U0OMAR:DGWZF2H0ORA/1795595401.538628:verb:take:1795595401.593538', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:01.598566+00'),
	('timer:6fff5eb4768442949a109c0a519d5538:triage/1/remind50%', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:00:01.483283+00'),
	('timer:6fff5eb4768442949a109c0a519d5538:leadership/1/remind50%+triage/1/escalate1+triage/1/limit', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:30:01.484841+00'),
	('view:VDASE3KVT84:hM1V47VFJHX9C127A', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:35:31.471294+00'),
	('button:slack:T0SANDBOX/U0OMAR:DGWZF2H0ORA/1795595401.538628:verb:inform:1795599931.450281', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:45:31.454986+00'),
	('view:VXZF1ATURYS:hJ42O4B8V6OLOF67N', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:00:31.483108+00'),
	('view:V24USWVYKK9:h3LV186I1AH67DPY5', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.040947+00'),
	('view:V59VR7QOFY3:hPXPUB35T3D1RVJ9M', '{"case":"6fff5eb4768442949a109c0a519d5538","key":"INC-1","state":"closed","refusal":null,"repeated":false}', '2026-11-25 13:00:30.18934+00'),
	('timer:bc5fe2d6413e44178e0132a91aa2bff3:grant/1/end', '{"case":"bc5fe2d6413e44178e0132a91aa2bff3","key":"EXC-2","state":"expired","refusal":null,"repeated":false}', '2026-11-27 23:00:00.021482+00'),
	('timer:weekly@2026-11-30T08:00Z:publish/1/end', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.009046+00'),
	('46dd7315e00b4fe412f44aea6a5eb548e9d385348fd404e6b921ccea9ed240dd:weekly@2026-12-07T08:00Z', '{"case":"weekly@2026-12-07T08:00Z","key":"REV-2","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.033382+00'),
	('view:VKSGNQO5BOH:hV1M3VDIWLGA4Q8SZ', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"held","refusal":null,"repeated":false}', '2026-11-30 09:00:01.482351+00');
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
	('104f595e39fa4a65a50d246cf4136e5e', 'eb0ca247bcfb209251445b113bde3b2f7c6ad6022d363751223a913d4641676d', '6a1b91b9bd26661f25c7eb940f95258b', 'Support tickets 2026', 'support tickets 2026'),
	('104f595e39fa4a65a50d246cf4136e5e', 'de61984d2703b471cd1ddefe7ba630ab7e27831844101a1b84211ff8ecea0fb0', 'a94cd4a2badf2cc7f5d6d6e6d445f9b9', 'https://data.example.com/support-tickets', 'https://data.example.com/support-tickets'),
	('104f595e39fa4a65a50d246cf4136e5e', '6681a7976b7399f3a9a137a1c49c7b797fd1bb6d96c9e3cdcd3476ac644c7ea2', 'b5cc6ef17e8211850cc60ee10665e76e', 'Evaluate the answers that the assistant drafts.', 'evaluate the answers that the assistant drafts.'),
	('104f595e39fa4a65a50d246cf4136e5e', '366089e47bf5460c0819590706fb1b4abb0c45488081efff9d2b5fc49abd313e', 'db9d7420bc3e7db52182ecbf0dbddbd8', 'Our own tickets; the terms of service allow quality checks.', 'our own tickets; the terms of service allow quality checks.'),
	('76d4605f49be46d7bf469e515261bbcf', '879b07dc0177e69d943eb0ebf470a758257c1344ae3295c0548cdc42d73c5a56', 'd531e54dfc5c5bed4174cb484183270d', 'Use a personal account of an image generator', 'use a personal account of an image generator'),
	('76d4605f49be46d7bf469e515261bbcf', 'd2b794b7889b0e4169a5d2ccb94e4a40dad16214562c182cd2f14a154fd8b6a6', '1fb2bd13037e63aca278e615cef513ae', 'The campaign starts next week and the team plan has no free seat.', 'the campaign starts next week and the team plan has no free seat.'),
	('76d4605f49be46d7bf469e515261bbcf', '7373d26205e8c2bf010541dd90ccc9bc744357bf11d0c0ab420c33e147c9039c', 'da914054e44bf04d355977d464018f5e', 'No customer names in prompts.', 'no customer names in prompts.'),
	('76d4605f49be46d7bf469e515261bbcf', 'acf4c226a503b7ac8c0f1ca15936e30b89efe179aaaa83050b7f60250ca31a7d', 'be0fdc9983cf457740588da489d150ee', 'Our prompts would train a public model. Ask for a seat on the team plan instead.', 'our prompts would train a public model. ask for a seat on the team plan instead.'),
	('bc5fe2d6413e44178e0132a91aa2bff3', '4e64dc087be17a79447f73b4eab87a91803ee137b379103eb7a87d422cd93fa0', 'aa640d66df4c15542d2da9ec6181cb06', 'Pilot a meeting summariser with customers', 'pilot a meeting summariser with customers'),
	('bc5fe2d6413e44178e0132a91aa2bff3', '943f6ca71f7621d101dc495e9a3c44563a85fa06c81f6cae75d9e9ffac1952e5', '26badfc89662fe372edf80a8b67de992', 'Two customers asked for minutes of their workshops.', 'two customers asked for minutes of their workshops.'),
	('bc5fe2d6413e44178e0132a91aa2bff3', '8f4eed1d806ea17a4c085160c1ffac43938d19a0bc5c435f87cf4668ddfdd1da', 'f31df951630c357b6bf19512e471001c', 'Two named users, both customers agreed in writing, outputs checked by hand.', 'two named users, both customers agreed in writing, outputs checked by hand.'),
	('6fff5eb4768442949a109c0a519d5538', '928afb127d896fc6eab6ff8f3a9d93723636119074a4a4c102cd338859a269f7', 'e04b71f87c690ef9cf69635ef735f904', 'The billing chatbot shows other people''s invoices', 'the billing chatbot shows other people''s invoices'),
	('6fff5eb4768442949a109c0a519d5538', '1d4b5012bbbd1533cfb0b9a9114a0f51831b9575a8c3ceb11176dbcb6b187c0c', 'd1c85280872adfca2260244cb156612d', 'Invoices of eleven customers were shown to others since 09:10.', 'invoices of eleven customers were shown to others since 09:10.'),
	('6fff5eb4768442949a109c0a519d5538', 'e3cfd5f66184486ee0dc8f674b0a79d350f28399ee64c18b249e2255f9c3c55c', 'd2b0adef1813b0c9230e809f3676d821', 'The tool that fetches invoices is switched off.', 'the tool that fetches invoices is switched off.'),
	('6fff5eb4768442949a109c0a519d5538', '98e4c576b64d73884e11d7b01b45a1e3a507bf714ca0ea1b83c36656bcb72d25', '3c145c629745ddf1408c3a5f6323370b', 'Invoices are fetched with the customer''s own key again.', 'invoices are fetched with the customer''s own key again.'),
	('6fff5eb4768442949a109c0a519d5538', 'c4f050cfbd9fe9fe5274c52431f009b0cd7e4b0a25f25b9fc0fac348fee2281f', '75b11460593052782ff890facc7434dc', 'A shared key was used. Each tool gets its own, and a test asks for others''.', 'a shared key was used. each tool gets its own, and a test asks for others''.'),
	('weekly@2026-11-30T08:00Z', 'e830f5d44520e8ba8776e4e6d8d843caf20a548b228ed00d97b4af7c4fb7752d', '04020ef0f4c40d848aaa4213bec782fc', 'Fifteen minutes, nothing carried over.', 'fifteen minutes, nothing carried over.'),
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
	('104f595e39fa4a65a50d246cf4136e5e', 'grant/1/remind30days', '2027-10-25 13:30:31.45242+00'),
	('104f595e39fa4a65a50d246cf4136e5e', 'grant/1/end', '2027-11-24 13:30:31.45242+00'),
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
-- Name: ix_outbox_look_again; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_look_again ON public.outbox USING btree (look_again) WHERE (look_again IS NOT NULL);
--
-- Name: ix_participants_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_participants_person ON public.participants USING btree (person);
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
-- PostgreSQL database dump complete
--
