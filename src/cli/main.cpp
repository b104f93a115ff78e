// The `vie` command.

int main() { return 0; }
