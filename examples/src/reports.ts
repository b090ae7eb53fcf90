import type { Request, Response } from 'express';
import type { Pool } from 'mysql2/promise';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Figures of a shop. The statements are run here, and built by whoever asks. */
export class Reports {
  constructor(private readonly pool: Pool) {}

  private async rows(sql: string, values: unknown[] = []): Promise<unknown> {
    const [rows] = await this.pool.query(sql, values);
    return rows;
  }

  byCountry(request: Request): Promise<unknown> {
    return this.rows(`SELECT country, SUM(total) FROM orders WHERE country = '${request.params.country}'`);
  }

  byCountrySafely(request: Request): Promise<unknown> {
    return this.rows('SELECT country, SUM(total) FROM orders WHERE country = ?', [request.params.country]);
  }

  /** Whoever calls this from another file decides what the dates are. */
  between({ from, to }: Period): Promise<unknown> {
    return this.rows(`SELECT SUM(total) FROM orders WHERE created_at BETWEEN '${from}' AND '${to}'`);
  }

  betweenSafely({ from, to }: Period): Promise<unknown> {
    return this.rows('SELECT SUM(total) FROM orders WHERE created_at BETWEEN ? AND ?', [from, to]);
  }
}

export function download(reports: Reports) {
  return async (request: Request, response: Response): Promise<void> => {
    response.json(await reports.byCountry(request));
  };
}
