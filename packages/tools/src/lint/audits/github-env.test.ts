// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { githubEnv } from "./github-env.ts";

testAudit(
  githubEnv,
  {
    "a command's output": '- run: echo "TIME=$(date)" >> "$GITHUB_ENV"',
    "a variable": "- run: echo TITLE=$TITLE >> $GITHUB_ENV",
    "an expression": "- run: echo 'A=${{ inputs.a }}' >> ${GITHUB_ENV}",
    "a file": '- run: cat vars >> "$GITHUB_ENV"',
    "a folder from data": ["- run: |", "    true", '    echo "$DIR/bin" >> "$GITHUB_PATH"'].join("\n"),
    "a Windows batch": "- run: echo A=%A% >> %GITHUB_ENV%\n  shell: cmd",
    Python: "- run: open(os.environ['GITHUB_PATH'], 'a').write(folder)\n  shell: python",
    PowerShell: '- run: "\\"A=$env:TITLE\\" >> $env:GITHUB_ENV"',
    "a group of lines": ["- run: |", '    { echo A; cat b; } >> "$GITHUB_ENV"'].join("\n"),
    JavaScript: [
      "- uses: actions/github-script@v8",
      '  with: { script: "fs.appendFileSync(process.env.GITHUB_ENV, title)" }',
    ].join("\n"),
  },
  {
    "a fixed text": '- run: echo CI_COLOR=1 >> "$GITHUB_ENV"',
    "an output": '- run: echo "time=$(date)" >> "$GITHUB_OUTPUT"',
  },
);
