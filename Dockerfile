# One server on embedded storage:
#   docker build -t unscripted .
#   docker run -p 4173:4173 -v unscripted:/data -e HOSTS=training.example.org unscripted
FROM node:24-bookworm AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund && npm run release \
 && mkdir /app && tar -xzf release/unscripted-*.tar.gz -C /app --strip-components=1

FROM node:24-bookworm-slim
COPY --from=build --chown=node:node /app /app
RUN mkdir /data && chown node:node /data
WORKDIR /app
USER node
ENV DATA_FILE=/data/rooms.db
VOLUME /data
EXPOSE 4173
HEALTHCHECK --interval=10s CMD ["node", "-e", "fetch('http://127.0.0.1:4173/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.mjs", "--room"]
