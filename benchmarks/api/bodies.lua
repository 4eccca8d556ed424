-- wrk script: posts the lines of a file, one after the other, and prints the figures of the run on one line.
-- Arguments behind "--": the file of bodies, or of query strings for a GET, then headers as "Name: value".
local requests, next_one = {}, 0

function init(args)
  local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/graphql-response+json, application/json" }
  for i = 2, #args do
    local name, value = args[i]:match("^([^:]+):%s*(.*)$")
    headers[name] = value
  end
  for line in io.lines(args[1]) do
    local get = line:sub(1, 1) ~= "{"
    requests[#requests + 1] = get and wrk.format("GET", wrk.path .. line, headers) or wrk.format("POST", nil, headers, line)
  end
end

function request()
  next_one = next_one % #requests + 1
  return requests[next_one]
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("%.1f %.2f %.2f %d\n", summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed))
end
