// https://github.com/modelcontextprotocol/typescript-sdk
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: '@modelcontextprotocol/sdk/server/mcp.js',
  aliases: ['@modelcontextprotocol/sdk/server/mcp', '@modelcontextprotocol/sdk'],
  types: { Server: ['new McpServer()', 'McpServer'], McpServer: [] },
  sources: [
    {
      path: 'Server.tool(*)<0>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the tool',
      schema: ['1', '2'],
    },
    {
      path: 'Server.{registerTool,registerPrompt}(2)<0>',
      tier: 'remote',
      kind: 'structure',
      label: 'an argument of the tool',
      schema: ['1.inputSchema', '1.argsSchema'],
    },
  ],
});
