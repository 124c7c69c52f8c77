/** A certificate that nobody has vouched for, and its key, which everybody may know: for mail servers in tests. */
export const mailCertificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0IAO8HBMyjVaZq/K
qYsyN+vhVUWeKXUemX3Hl+rwdTGhRANCAAQVKaJqVB0nrNNLAWip5q0J2aGdesP+
DssdeC3taHWT1MUa1NYb5g1uA72b7oBwKajWS9N0dG7k35UHhcSTs70W
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUTmRxwgvp0bHvzJmbskmh8umbD8kwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjAyMjIxNloYDzIxMjYxMDI5
MDIyMjE2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQVKaJqVB0nrNNLAWip5q0J2aGdesP+DssdeC3taHWT1MUa1NYb5g1u
A72b7oBwKajWS9N0dG7k35UHhcSTs70Wo1MwUTAdBgNVHQ4EFgQUEiWDkYvXyQrF
tZm4ZCO7cYioKOIwHwYDVR0jBBgwFoAUEiWDkYvXyQrFtZm4ZCO7cYioKOIwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiARr3j9uxkM+t9LGrxnkCXy
hE+QszyKAxXjset3+ncKuQIgAaLNoelogui7fW2qEmOlCBEOayp9HOLlGwbBcDcd
7D4=
-----END CERTIFICATE-----`,
}
